import { execute, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { list, text } from './text.ts';

export const helpCard = (words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('help.title'),
    body: [
      text(words.t('help.text')),
      ...list(
        words.t('help.write'),
        ['status', 'pause', 'resume', 'support', 'help'].map((one) => words.t(`help.${one}`)),
      ),
    ],
    why: words.t('why.asked'),
    actions: [
      execute('status', words.t('status-button')),
      execute('support', words.t('support-button')),
      openTab(words, words.t('open')),
      openTab(words, words.t('my-data'), 'my-data'),
    ],
  });
