import type { CardView } from '#core/messages/card-view.ts';
import { execute, openTab, primary } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'repair-session' }>;

/** Nothing is in its way any more: how it is now. */
const settledCard = ({ pair, peers, start, now }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t(`repair.settled.${now}.title`, { names: words.names(peers) }),
    body: [text(words.dayAndTime(start), { weight: 'bolder' }), text(words.t(`repair.settled.${now}`))],
    why: words.t('repair.why'),
    actions: [openTab(words, words.t('open-pair'), `pair/${pair}`)],
  });

/** S3: one tap finds the next best time that week. */
export const repairSessionCard = (view: View, words: CardWords): AdaptiveCard => {
  const { pair, session, peers, start, trouble } = view;
  if (trouble === undefined) return settledCard(view, words);
  const { kind, mine, names } = trouble;
  const data = { id: pair, v: session };
  const whose = mine ? 'mine' : 'theirs';
  const said = kind === 'cancelled' ? 'repair.cancelled' : `repair.${kind}.${whose}`;
  return frame({
    title: words.t('repair.title', { names: words.names(peers) }),
    body: [
      text(words.dayAndTime(start), { weight: 'bolder' }),
      text(words.t(said, { names: words.names(peers.filter(({ name }) => names.includes(name))) })),
    ],
    why: words.t('repair.why'),
    actions: [
      primary(execute('move-session', words.t('repair.move'), data)),
      ...(kind === 'cancelled' ? [] : [execute('skip-session', words.t('repair.skip'), data)]),
      execute('keep-session', words.t(kind === 'cancelled' ? 'repair.leave-out' : 'repair.keep'), data),
      openTab(words, words.t('repair.choose'), `pair/${pair}`),
    ],
  });
};
