import type { CardView } from '#core/messages/card-view.ts';
import { openChats, pairPage } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'series-booked' }>;

export const seriesBookedCard = (
  { pair, peers, first, sessions, cadence, asFile = false }: View,
  words: CardWords,
): AdaptiveCard =>
  frame({
    title: words.t(asFile ? 'series.title-file' : 'series.title', { names: words.names(peers) }),
    body: [
      text(words.t('series.sessions', { count: sessions, cadence: words.t(`cadence.${cadence}`) }), {
        weight: 'bolder',
      }),
      text(words.t('series.first', { start: words.dayAndTime(first) })),
      text(words.t(asFile ? 'series.text-file' : 'series.text')),
    ],
    why: words.t('series.why'),
    actions: [...pairPage(words, pair, asFile), ...openChats(words, peers)],
  });
