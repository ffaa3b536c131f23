import type { CardView } from '#core/messages/card-view.ts';
import { openChats, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'pair-active' }>;

export const pairActiveCard = ({ pair, peers }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('pair-active.title', { names: words.names(peers) }),
    body: [text(words.t('pair-active.text'))],
    why: words.t('pair-active.why'),
    actions: [openTab(words, words.t('open-pair'), `pair/${pair}`), ...openChats(words, peers)],
  });
