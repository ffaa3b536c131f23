import { discomfort } from './discomfort.ts';
import { outOfHours } from './out-of-hours.ts';
import type { PersonHours } from './person-hours.ts';
import { breakSpans } from './search-window.ts';
import type { SlotSearch } from './slot-search.ts';
import type { Span } from './span.ts';
import { startGrid, startsPerDay, type StartGrid } from './start-grid.ts';
import { zoneClock, type ZoneClock } from './zone-clock.ts';

/** What speaks against a start. */
export interface Pain {
  /** A bit for each person who is outside their hours. */
  outside: number;
  /** How many these are. */
  outsiders: number;
  /** How unwelcome it is to whoever minds most, and to all together. */
  worst: number;
  sum: number;
}

export interface WeekStart {
  day: number;
  quarter: number;
  start: number;
  pain: Pain;
}

/** Where series are looked for: when a session can begin, and what speaks against it. */
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

export const comparePain = (one: Pain, other: Pain): number =>
  one.outsiders - other.outsiders || one.worst - other.worst || one.sum - other.sum;

/** What is reckoned once for each key. */
export const once = <Key, Value>(reckon: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = reckon(key);
    known.set(key, value);
    return value;
  };
};

const hourSeconds = 3600;

/** One more for each hour begun that somebody is outside their hours, and to all together for each quarter. */
const painOf =
  (search: SlotSearch, hours: readonly PersonHours[], wide: boolean) =>
  (start: number): Pain => {
    const session = { from: start, to: start + search.durationMinutes * 60 };
    const pain: Pain = { outside: 0, outsiders: 0, worst: 0, sum: 0 };
    for (const [index, one] of hours.entries()) {
      const minds = discomfort(session, one.clockAt(start), search.people[index]?.wishes);
      const out = wide ? outOfHours(one.atWork, session) : undefined;
      const far = out?.far ?? 0;
      pain.worst = Math.max(pain.worst, minds + Math.ceil(far / hourSeconds));
      pain.sum += minds + Math.ceil((4 * far) / hourSeconds);
      if (out === undefined) continue;
      pain.outside |= 1 << index;
      pain.outsiders += 1;
    }
    return pain;
  };

interface FieldSaid {
  /** Within which everyone is within their hours, unless the field is wide. */
  hours: readonly PersonHours[];
  /** When a session can be, sorted and apart. */
  open: readonly Span[];
  window: Span;
  /** Also outside the hours of some. */
  wide: boolean;
}

export const slotField = (search: SlotSearch, { hours, open, window, wide }: FieldSaid): SlotField => {
  const organiser = zoneClock(search.organiserZone, window);
  const grid = startGrid(open, { clock: organiser, window, durationMinutes: search.durationMinutes });
  const painAt = once(painOf(search, hours, wide));
  const startsInWeek = once((monday: number) => {
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
