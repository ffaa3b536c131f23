import { execute, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

export const notUnderstoodCard = (words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('not-understood.title'),
    body: [text(words.t('not-understood.text')), text(words.t('commands'))],
    why: words.t('not-understood.why'),
    actions: [
      execute('status', words.t('status-button')),
      execute('support', words.t('support-button')),
      openTab(words, words.t('open')),
    ],
  });
