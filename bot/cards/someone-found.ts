import type { CardView } from '#core/messages/card-view.ts';
import { openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'someone-found' }>;

export const someoneFoundCard = ({ pair, programmeName }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('someone-found.title'),
    body: [text(words.t('someone-found.text'))],
    why: words.t('why.programme', { programme: words.inMine(programmeName) }),
    actions: [openTab(words, words.t('open'), `match/${pair}`)],
  });
