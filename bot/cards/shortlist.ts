import type { CardView } from '#core/messages/card-view.ts';
import { openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'shortlist' }>;

export const shortlistCard = (
  { shortlist, programmeName, closesAt, answered }: View,
  words: CardWords,
): AdaptiveCard =>
  frame({
    title: words.t('shortlist.title'),
    body: [
      text(words.t('shortlist.text')),
      text(words.t('shortlist.private')),
      text(words.t(answered ? 'shortlist.answered' : 'shortlist.until', { day: words.day(closesAt) })),
    ],
    why: words.t('why.programme', { programme: words.inMine(programmeName) }),
    actions: [openTab(words, words.t('shortlist.open'), `shortlist/${shortlist}`)],
  });
