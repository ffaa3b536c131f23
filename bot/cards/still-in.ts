import type { CardView } from '#core/messages/card-view.ts';
import { execute, openTab, primary } from './actions.ts';
import type { AdaptiveCard, CardAction } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'still-in' }>;

const pauseWeeks = 4;

const ways = ({ programme }: View, words: CardWords): CardAction[] => {
  const id = { id: programme, v: 0 };
  return [
    primary(execute('still-in', words.t('still-in.yes'), id)),
    openTab(words, words.t('still-in.change'), `enrol/${programme}`),
    execute('pause', words.t('still-in.pause', { count: pauseWeeks }), { id: programme, v: pauseWeeks }),
    execute('leave', words.t('still-in.leave'), id),
  ];
};

/** M9: still in, anything changed? Answered once, it only says so. */
export const stillInCard = (view: View, words: CardWords): AdaptiveCard => {
  const { programmeName, state, closesAt } = view;
  const programme = words.inMine(programmeName);
  const private_ = state === 'answered' ? [] : [text(words.t('still-in.private'))];
  return frame({
    title: words.t(`still-in.${state}.title`, { programme }),
    body: [text(words.t(`still-in.${state}.text`, { day: words.day(closesAt) })), ...private_],
    why: words.t('why.programme', { programme }),
    actions: state === 'answered' ? [openTab(words, words.t('open'))] : ways(view, words),
  });
};
