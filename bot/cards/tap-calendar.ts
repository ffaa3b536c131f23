import type { CardView } from '#core/messages/card-view.ts';
import { openChats, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'tap-calendar' }>;

export const tapCalendarCard = ({ pair, peers, does }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t(`tap.${does}.title`, { names: words.names(peers) }),
    body: [text(words.t(`tap.${does}.text`))],
    why: words.t('tap.why'),
    actions: [openTab(words, words.t(`tap.${does}`), `pair/${pair}`), ...openChats(words, peers)],
  });
