import type { CardView } from '#core/messages/card-view.ts';
import { execute, openTab, primary } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'repair-series' }>;

/** S3: the series as a whole cannot be as it was booked. */
export const repairSeriesCard = ({ pair, peers, trouble }: View, words: CardWords): AdaptiveCard => {
  const names = words.names(peers);
  const open = openTab(words, words.t('open-pair'), `pair/${pair}`);
  if (trouble === undefined)
    return frame({
      title: words.t('repair-series.settled.title', { names }),
      body: [text(words.t('repair-series.settled'))],
      why: words.t('repair-series.why'),
      actions: [open],
    });
  const { kind, mine } = trouble;
  const data = { id: pair, v: 0 };
  const isGone = kind === 'organiser-gone';
  const said =
    kind === 'cancelled' ? 'repair-series.cancelled' : `repair-series.${kind}.${mine ? 'mine' : 'theirs'}`;
  return frame({
    title: words.t('repair-series.title', { names }),
    body: [
      text(words.t(said, { names: words.names(peers.filter(({ name }) => trouble.names.includes(name))) })),
    ],
    why: words.t('repair-series.why'),
    actions: [
      primary(
        isGone
          ? execute('hand-over-series', words.t('repair-series.hand-over'), data)
          : execute('renew-series', words.t('repair-series.renew'), data),
      ),
      execute('keep-series', words.t('repair-series.keep'), data),
      open,
    ],
  });
};
