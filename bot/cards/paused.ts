import type { CardView } from '#core/messages/card-view.ts';
import { execute, openTab, primary } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'paused' }>;

export const pausedCard = ({ until, long = false }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('paused.title', { day: words.day(until) }),
    body: [text(words.t('paused.text')), text(words.t(long ? 'paused.pair-ends' : 'paused.pair-waits'))],
    why: words.t('why.asked'),
    actions: [primary(execute('resume', words.t('resume-button'))), openTab(words, words.t('open'))],
  });
