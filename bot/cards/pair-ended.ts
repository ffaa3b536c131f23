import type { CardView } from '#core/messages/card-view.ts';
import { execute, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'pair-ended' }>;

export const pairEndedCard = ({ programmeName, how }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t(`pair-ended.${how}.title`),
    body: [text(words.t(`pair-ended.${how}.text`))],
    why: words.t('why.programme', { programme: words.inMine(programmeName) }),
    actions: [openTab(words, words.t('open')), execute('support', words.t('support-button'))],
  });
