import type { CardView } from '#core/messages/card-view.ts';
import { openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'enrolled' }>;

export const enrolledCard = ({ programmeName, nextRoundAt }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('enrolled.title', { programme: words.inMine(programmeName) }),
    body: [
      text(words.t('enrolled.text')),
      text(
        nextRoundAt === undefined
          ? words.t('next-round.open')
          : words.t('next-round', { day: words.day(nextRoundAt) }),
      ),
    ],
    why: words.t('enrolled.why'),
    actions: [openTab(words, words.t('open'))],
  });
