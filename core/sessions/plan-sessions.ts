import type { SessionFormat } from '../programme/programme.ts';
import { addDays, addHours, later, type Instant } from '../shared/instant.ts';
import type { SlotSearch } from './slot-search.ts';
import { instantAt, secondsOf } from './span.ts';
import { localAt, localDay, weekdayOf, zoneClock } from './zone-clock.ts';

/** A1: the first session. */
const firstSessionMinutes = 30;
const firstSessionWithinWorkingDays = 10;

/** Nobody is put into a meeting that begins before they could have seen it. */
const noticeHours = 24;
/** A series begins in one of the weeks after it was agreed. */
const seriesBeginsWithinDays = 28;

type Plan = Omit<SlotSearch, 'people'>;

/** The end of the tenth day from Monday to Friday after today, where the organiser is. */
const afterWorkingDays = (now: Instant, timeZone: string): Instant => {
  const from = secondsOf(now);
  const clock = zoneClock(timeZone, { from, to: secondsOf(addDays(now, 30)) });
  let day = localDay(clock.localAt(from));
  for (let left = firstSessionWithinWorkingDays; left > 0;) {
    day += 1;
    if (weekdayOf(day) <= 5) left -= 1;
  }
  return instantAt(clock.momentFrom(localAt(day + 1, 0)));
};

/** A1: one session of 30 minutes within ten working days. */
export const firstSessionPlan = (now: Instant, organiserZone: string): Plan => ({
  organiserZone,
  sessions: 1,
  cadence: 'weekly',
  durationMinutes: firstSessionMinutes,
  earliest: addHours(now, noticeHours),
  latest: afterWorkingDays(now, organiserZone),
});

/** The series as it was agreed; it follows what is planned already. */
export const seriesPlan = (
  now: Instant,
  {
    organiserZone,
    format,
    after,
  }: { organiserZone: string; format: SessionFormat; after: Instant | undefined },
): Plan => {
  const earliest = later(
    addHours(now, noticeHours),
    after === undefined ? now : addHours(after, noticeHours),
  );
  return {
    organiserZone,
    sessions: format.sessions,
    cadence: format.cadence,
    durationMinutes: format.durationMinutes,
    earliest,
    latest: addDays(earliest, seriesBeginsWithinDays),
  };
};
