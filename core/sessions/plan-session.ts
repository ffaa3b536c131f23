import { later, type Instant, type Interval } from '../shared/instant.ts';
import { addHours, addMinutes, earlier, minutesBetween } from '../shared/instant.ts';
import type { SlotSearch } from './slot-search.ts';
import { instantAt, secondsOf } from './span.ts';
import { localAt, localDay, weekdayOf, zoneClock } from './zone-clock.ts';

/** Nobody is put into a session that begins before they could have seen it. */
const noticeHours = 2;

/** Where one session may go: its own time, and those of the sessions around it in the series. */
export interface Room {
  when: Interval;
  before: Interval | undefined;
  after: Interval | undefined;
}

/** The end of the week of this moment, where the organiser is. */
const weekEnd = (moment: Instant, timeZone: string): Instant => {
  const from = secondsOf(moment);
  const clock = zoneClock(timeZone, { from, to: from + 9 * 86_400 });
  const day = localDay(clock.localAt(from));
  return instantAt(clock.momentFrom(localAt(day + 8 - weekdayOf(day), 0)));
};

/**
 * Another time for one session: in its own week, between the sessions around it, as Outlook keeps them in their order.
 * Undefined when there is no time left.
 */
export const sessionPlan = (
  { when, before, after }: Room,
  { now, organiserZone }: { now: Instant; organiserZone: string },
): Omit<SlotSearch, 'people'> | undefined => {
  const minutes = minutesBetween(when.start, when.end);
  const earliest = later(addHours(now, noticeHours), before?.end ?? now);
  const week = weekEnd(later(when.start, earliest), organiserZone);
  const latest = after === undefined ? week : earlier(week, addMinutes(after.start, -minutes));
  if (earliest >= latest) return undefined;
  return {
    ...{ organiserZone, sessions: 1, cadence: 'weekly', durationMinutes: minutes },
    ...{ earliest, latest },
  };
};
