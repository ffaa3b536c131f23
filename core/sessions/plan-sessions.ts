import type { SessionFormat } from '../programme/programme.ts';
import { addHours, later, type Instant, type Interval } from '../shared/instant.ts';
import { breaksAhead, daysOutsideBreaks } from './around-breaks.ts';
import type { SlotSearch } from './slot-search.ts';
import { instantAt, secondsOf, spanOf } from './span.ts';
import { localAt, localDay, weekdayOf, zoneClock } from './zone-clock.ts';

/** A1: the first session. */
export const firstSessionMinutes = 30;
const firstSessionWithinWorkingDays = 10;

/** Nobody is put into a meeting that begins before they could have seen it. */
const noticeHours = 24;
/** A series begins in one of the weeks after it was agreed. */
const seriesBeginsWithinDays = 28;

type Plan = Omit<SlotSearch, 'people'>;

/** What sessions are planned around. */
export interface Around {
  /** Of the programme. */
  breaks?: readonly Interval[];
  /** When everyone is back who travels. */
  back?: Instant;
}

const withBreaks = (plan: Plan, breaks: readonly Interval[]): Plan => ({
  ...plan,
  breaks: breaksAhead(plan, breaks),
});

/** The end of the tenth day from Monday to Friday after this one, where the organiser is; days in a break do not count. */
const afterWorkingDays = (now: Instant, timeZone: string, breaks: readonly Interval[]): Instant => {
  const from = secondsOf(now);
  const off = breaks.map(spanOf);
  const clock = zoneClock(timeZone, { from, to: secondsOf(daysOutsideBreaks(now, 30, breaks)) });
  const isOff = (day: number): boolean => {
    const noon = clock.momentFrom(localAt(day, 12 * 60));
    return off.some((one) => one.from <= noon && noon < one.to);
  };
  let day = localDay(clock.localAt(from));
  for (let left = firstSessionWithinWorkingDays; left > 0;) {
    day += 1;
    if (weekdayOf(day) <= 5 && !isOff(day)) left -= 1;
  }
  return instantAt(clock.momentFrom(localAt(day + 1, 0)));
};

/** A1: one session of 30 minutes within ten working days, once everyone is back. */
export const firstSessionPlan = (
  now: Instant,
  organiserZone: string,
  { breaks = [], back = now }: Around = {},
): Plan => {
  const plan: Plan = {
    organiserZone,
    sessions: 1,
    cadence: 'weekly',
    durationMinutes: firstSessionMinutes,
    earliest: later(addHours(now, noticeHours), back),
    latest: afterWorkingDays(later(now, back), organiserZone, breaks),
  };
  return withBreaks(plan, breaks);
};

/** The series as it was agreed; it follows what is planned already. */
export const seriesPlan = (
  now: Instant,
  {
    organiserZone,
    format,
    after,
    breaks = [],
    back = now,
  }: { organiserZone: string; format: SessionFormat; after: Instant | undefined } & Around,
): Plan => {
  const notice = later(addHours(now, noticeHours), after === undefined ? now : addHours(after, noticeHours));
  const earliest = later(notice, back);
  const plan: Plan = {
    organiserZone,
    sessions: format.sessions,
    cadence: format.cadence,
    durationMinutes: format.durationMinutes,
    earliest,
    latest: daysOutsideBreaks(earliest, seriesBeginsWithinDays, breaks),
  };
  return withBreaks(plan, breaks);
};
