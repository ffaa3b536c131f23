import { addDays, addHours, later, type Instant, type Interval } from '../shared/instant.ts';
import { daysOutsideBreaks } from './around-breaks.ts';
import type { Cadence } from './slot-search.ts';

/** Nobody is put into a session that begins before they could have seen it. */
export const voteNoticeHours = 24;
/** Between the vote and the first time it proposes there is a day for answering. */
const soonestHours = 2 * voteNoticeHours;

const periodDays: Readonly<Record<Cadence, number>> = { weekly: 7, 'every-two-weeks': 14, monthly: 28 };

/**
 * S4: where a session by vote is looked for. One period of the cadence, around the day that lies one period after the last
 * session; days in a break do not count. Nothing lies before everyone is back.
 */
export const votePeriod = ({
  cadence,
  last,
  now,
  back,
  breaks,
}: {
  cadence: Cadence;
  /** When the session before began. */
  last: Instant | undefined;
  now: Instant;
  back: Instant;
  breaks: readonly Interval[];
}): Interval => {
  const days = periodDays[cadence];
  const soonest = later(addHours(now, soonestHours), back);
  const start = last === undefined ? soonest : later(soonest, addDays(last, days / 2));
  return { start, end: daysOutsideBreaks(start, days, breaks) };
};
