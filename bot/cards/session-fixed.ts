import type { CardView } from '#core/messages/card-view.ts';
import { openLink, pairPage } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'session-fixed' }>;

/** S4: the time that suits all; nothing says whose marks it came from. */
export const sessionFixedCard = (
  { pair, programmeName, start, end, joinUrl, asFile }: View,
  words: CardWords,
): AdaptiveCard =>
  frame({
    title: words.t('fixed.title'),
    body: [
      text(words.t('first-session.when', { start: words.dayAndTime(start), end: words.time(end) }), {
        weight: 'bolder',
      }),
      text(words.t(asFile ? 'fixed.text-file' : 'fixed.text')),
    ],
    why: words.t('vote.why', { programme: words.inMine(programmeName) }),
    actions: [...openLink(words.t('join-session'), joinUrl), ...pairPage(words, pair, asFile)],
  });
