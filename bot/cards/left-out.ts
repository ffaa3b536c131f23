import type { CardView } from '#core/messages/card-view.ts';
import { execute, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'left-out' }>;

export const leftOutCard = ({ programmeName, reason, nextRoundAt }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('left-out.title'),
    body: [
      text(reason),
      text(words.t('left-out.first')),
      text(
        nextRoundAt === undefined
          ? words.t('next-round.open')
          : words.t('next-round', { day: words.day(nextRoundAt) }),
      ),
    ],
    why: words.t('why.programme', { programme: words.inMine(programmeName) }),
    actions: [openTab(words, words.t('open')), execute('status', words.t('status-button'))],
  });
