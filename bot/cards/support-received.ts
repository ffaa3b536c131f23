import type { CardView } from '#core/messages/card-view.ts';
import { clip, plainLine } from './escape-markdown.ts';
import { openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'support-received' }>;

const longestName = 80;

export const supportReceivedCard = ({ replyBy, coordinatorName }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('support-received.title'),
    body: [
      text(
        words.t('support-received.text', {
          name: clip(plainLine(coordinatorName), longestName),
          day: words.day(replyBy),
        }),
      ),
      text(words.t('support-received.private')),
    ],
    why: words.t('why.asked'),
    actions: [openTab(words, words.t('open'))],
  });
