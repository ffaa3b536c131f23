import { execute, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

export const resumedCard = (words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('resumed.title'),
    body: [text(words.t('resumed.text'))],
    why: words.t('why.asked'),
    actions: [execute('status', words.t('status-button')), openTab(words, words.t('open'))],
  });
