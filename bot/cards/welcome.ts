import { execute, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

export const welcomeCard = (words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('welcome.title'),
    body: [text(words.t('welcome.text')), text(words.t('welcome.how')), text(words.t('commands'))],
    why: words.t('welcome.why'),
    actions: [openTab(words, words.t('welcome.start')), execute('help', words.t('help-button'))],
  });
