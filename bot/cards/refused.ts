import type { CardView } from '#core/messages/card-view.ts';
import { execute, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'refused' }>;

export const refusedCard = ({ why }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('refused.title'),
    body: [text(words.say(why))],
    why: words.t('refused.why'),
    actions: [execute('status', words.t('status-button')), openTab(words, words.t('open'))],
  });
