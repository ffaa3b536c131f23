import type { CardView } from '../../messages/card-view.ts';
import type { Instant } from '../../shared/instant.ts';
import { troubleView } from '../pairs/meeting-view.ts';
import type { PairScene } from './pair-scene.ts';

/** S3: what stands in the way of one session; undefined once it has begun. */
export const repairSessionCard = (
  { pair, peers, me }: PairScene,
  session: number,
  now: Instant,
): CardView | undefined => {
  const meeting = pair.meetings.find(({ number }) => number === session);
  if (pair.stage.status !== 'active' || meeting === undefined || meeting.when.start <= now) return undefined;
  return {
    ...{ kind: 'repair-session', pair: pair.id, session, peers },
    start: meeting.when.start,
    trouble: troubleView(meeting.trouble, me, peers),
    now: meeting.cancelledAt === undefined ? 'planned' : 'cancelled',
  };
};

/** S3: what stands in the way of the series as a whole. */
export const repairSeriesCard = ({ pair, peers, me }: PairScene): CardView | undefined =>
  pair.stage.status === 'active'
    ? {
        ...{ kind: 'repair-series', pair: pair.id, peers },
        trouble: troubleView(pair.seriesTrouble, me, peers),
      }
    : undefined;
