import type { CardView } from '#core/messages/card-view.ts';
import { openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { list, text } from './text.ts';

type View = Extract<CardView, { kind: 'before-session' }>;

/** W1, W2: two minutes before a session; what is written stands in the tab and never here (X6). */
export const beforeSessionCard = (
  { pair, session, programmeName, start, first, prompts }: View,
  words: CardWords,
): AdaptiveCard =>
  frame({
    title: words.t('before-session.title', { start: words.dayAndTime(start) }),
    body: [
      text(words.t(`before-session.first.${first}`), { weight: 'bolder' }),
      text(words.t('before-session.text')),
      ...list(
        words.t('before-session.prompts'),
        prompts.map((prompt) => prompt[words.locale]),
      ),
    ],
    why: words.t('before-session.why', { programme: words.inMine(programmeName) }),
    actions: [openTab(words, words.t('before-session.write'), `pair/${pair}/session/${session}`)],
  });
