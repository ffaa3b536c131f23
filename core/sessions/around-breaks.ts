import {
  addDays,
  addMinutes,
  later,
  minutesBetween,
  type Instant,
  type Interval,
} from '../shared/instant.ts';
import { searchWindow } from './search-window.ts';
import type { SlotSearch } from './slot-search.ts';
import { instantAt, intervalOf, merged, spanOf } from './span.ts';

const inOrder = (breaks: readonly Interval[]): Interval[] => merged(breaks.map(spanOf)).map(intervalOf);

/** So many days on; those in a break do not count. */
export const daysOutsideBreaks = (from: Instant, days: number, breaks: readonly Interval[]): Instant =>
  inOrder(breaks).reduce(
    (end, one) =>
      one.start < end && one.end > from
        ? addMinutes(end, minutesBetween(later(one.start, from), one.end))
        : end,
    addDays(from, days),
  );

/** Of the breaks of a programme those that a series can meet, which goes on longer for each: calendars are read no further. */
export const breaksAhead = (
  plan: Omit<SlotSearch, 'people' | 'breaks'>,
  breaks: readonly Interval[],
): Interval[] =>
  inOrder(breaks).reduce<Interval[]>((ahead, one) => {
    const until = instantAt(searchWindow({ ...plan, breaks: ahead }).to);
    const start = later(one.start, plan.earliest);
    return start < one.end && start < until ? [...ahead, { start, end: one.end }] : ahead;
  }, []);
