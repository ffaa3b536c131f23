import { discomfort } from './discomfort.ts';
import type { PersonHours } from './person-hours.ts';
import { breakSpans } from './search-window.ts';
import type { SlotSearch } from './slot-search.ts';
import type { Span } from './span.ts';
import { startGrid, startsPerDay, type StartGrid } from './start-grid.ts';
import { zoneClock, type ZoneClock } from './zone-clock.ts';

/** How unwelcome a start is to whoever minds most, and to all together. */
export interface Pain {
  worst: number;
  sum: number;
}

export interface WeekStart {
  day: number;
  quarter: number;
  start: number;
  pain: Pain;
}

/** Where series are looked for: when a session can begin, and what speaks for it. */
export interface SlotField {
  search: SlotSearch;
  organiser: ZoneClock;
  window: Span;
  breaks: readonly Span[];
  grid: StartGrid;
  painAt(start: number): Pain;
  /** Every start in the week that begins on this local Monday. */
  startsInWeek(monday: number): readonly WeekStart[];
}

export const comparePain = (one: Pain, other: Pain): number => one.worst - other.worst || one.sum - other.sum;

/** What is reckoned once for each key. */
const once = <Value>(reckon: (key: number) => Value): ((key: number) => Value) => {
  const known = new Map<number, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = reckon(key);
    known.set(key, value);
    return value;
  };
};

const painOf =
  (search: SlotSearch, hours: readonly PersonHours[]) =>
  (start: number): Pain => {
    const session = { from: start, to: start + search.durationMinutes * 60 };
    const each = hours.map((one, index) =>
      discomfort(session, one.clockAt(start), search.people[index]?.wishes),
    );
    return { worst: Math.max(0, ...each), sum: each.reduce((sum, one) => sum + one, 0) };
  };

/** `open`: when a session can be, sorted and apart. */
export const slotField = (
  search: SlotSearch,
  { hours, open, window }: { hours: readonly PersonHours[]; open: readonly Span[]; window: Span },
): SlotField => {
  const organiser = zoneClock(search.organiserZone, window);
  const grid = startGrid(open, { clock: organiser, window, durationMinutes: search.durationMinutes });
  const painAt = once(painOf(search, hours));
  const startsInWeek = once((monday) => {
    const starts: WeekStart[] = [];
    for (let day = monday; day < monday + 7; day += 1)
      for (let quarter = 0; quarter < startsPerDay; quarter += 1) {
        const start = grid.startAt(day, quarter);
        if (start !== undefined) starts.push({ day, quarter, start, pain: painAt(start) });
      }
    return starts;
  });
  return { search, organiser, window, breaks: breakSpans(search), grid, painAt, startsInWeek };
};
