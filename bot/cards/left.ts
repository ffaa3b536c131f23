import type { CardView } from '#core/messages/card-view.ts';
import { openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'left' }>;

export const leftCard = ({ programme }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('left.title'),
    body: [text(words.t('left.text'))],
    why: words.t('why.asked'),
    actions: [openTab(words, words.t('left.again'), `enrol/${programme}`)],
  });
