import { execute, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

export const noLongerPossibleCard = (words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('no-longer.title'),
    body: [text(words.t('no-longer.text'))],
    why: words.t('no-longer.why'),
    actions: [execute('status', words.t('status-button')), openTab(words, words.t('open'))],
  });
