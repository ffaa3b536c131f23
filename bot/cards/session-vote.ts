import type { CardView } from '#core/messages/card-view.ts';
import { execute, openTab, primary } from './actions.ts';
import type { AdaptiveCard, CardAction, Element } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'session-vote' }>;

const question = ({ times }: View, words: CardWords): Element => ({
  type: 'Input.ChoiceSet',
  id: 'suits',
  label: words.t('vote.times'),
  style: 'expanded',
  isMultiSelect: true,
  value: times.flatMap(({ start, mine }) => (mine ? [start] : [])).join(','),
  choices: times.map(({ start }) => ({ title: words.dayAndTime(start), value: start })),
});

const pagesOf = ({ pair, state }: View, words: CardWords): CardAction[] => {
  const asks = state === 'open' || state === 'answered';
  return [openTab(words, words.t(asks ? 'vote.add' : 'open-pair'), `pair/${pair}`)];
};

/** S4: when could you meet? Any number of times, or none; answered again, the last answer counts. */
export const sessionVoteCard = (view: View, words: CardWords): AdaptiveCard => {
  const { pair, vote, programmeName, state, closesAt, times } = view;
  const programme = words.inMine(programmeName);
  const asks = (state === 'open' || state === 'answered') && times.length > 0;
  const until =
    closesAt === undefined ? [] : [text(words.t('vote.until', { until: words.dayAndTime(closesAt) }))];
  return frame({
    title: words.t(`vote.${state}.title`),
    body: [text(words.t(`vote.${state}`)), ...(asks ? [question(view, words)] : []), ...until],
    why: words.t('vote.why', { programme }),
    actions: [
      ...(asks ? [primary(execute('vote', words.t('vote.send'), { id: pair, v: vote }))] : []),
      ...pagesOf(view, words),
    ],
  });
};
