import type { CardView } from '#core/messages/card-view.ts';
import { execute, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'pair-ended' }>;

/** M15: when it was ended for them, they read when they come first. */
const whatNext = ({ how, nextRoundAt }: View, words: CardWords): string[] =>
  how === 'no-longer-possible' && nextRoundAt !== undefined
    ? [words.t('next-round', { day: words.day(nextRoundAt) })]
    : [];

export const pairEndedCard = (view: View, words: CardWords): AdaptiveCard => {
  const { programmeName, how } = view;
  return frame({
    title: words.t(`pair-ended.${how}.title`),
    body: [words.t(`pair-ended.${how}.text`), ...whatNext(view, words)].map((one) => text(one)),
    why: words.t('why.programme', { programme: words.inMine(programmeName) }),
    actions: [openTab(words, words.t('open')), execute('support', words.t('support-button'))],
  });
};
