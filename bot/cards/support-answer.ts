import type { CardView } from '#core/messages/card-view.ts';
import { execute, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { clip, plainLine } from './escape-markdown.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'support-answer' }>;

const longestName = 80;

/** W5: what a coordinator answers to the reader's own request. */
export const supportAnswerCard = ({ coordinatorName, support }: View, words: CardWords): AdaptiveCard => {
  const name = clip(plainLine(coordinatorName), longestName);
  return frame({
    title: words.t('support-answer.title', { name }),
    body: [text(support)],
    why: words.t('support-answer.why'),
    actions: [execute('support', words.t('support-answer.again')), openTab(words, words.t('open'))],
  });
};
