import { exceptionsFor } from './search-window.ts';
import { comparePain, type Pain, type SlotField, type WeekStart } from './slot-field.ts';
import type { SlotSession } from './slot-search.ts';
import type { Span } from './span.ts';
import { startsPerDay } from './start-grid.ts';
import { localAt, mondayOf } from './zone-clock.ts';

const weekSeconds = 7 * 86_400;

export interface Placed {
  kind: SlotSession['kind'];
  start: number;
  planned: number;
}

export interface Series {
  sessions: readonly Placed[];
  skipped: readonly number[];
  /** Smaller is better, the first that differs decides. */
  cost: readonly number[];
}

interface Place {
  day: number;
  quarter: number;
}

/** The local days of a series, and the quarter of an hour at which it begins. */
export interface SeriesPlace {
  days: readonly number[];
  quarter: number;
}

const farness = (one: Place, other: Place): number =>
  Math.abs(one.day - other.day) * startsPerDay + Math.abs(one.quarter - other.quarter);

/** The best start in the week of this place, after what came before: least unwelcome, then nearest. */
const movedWithin = (field: SlotField, place: Place, after: number): WeekStart | undefined => {
  const isBetter = (one: WeekStart, other: WeekStart): boolean =>
    (comparePain(one.pain, other.pain) || farness(one, place) - farness(other, place)) < 0;
  let best: WeekStart | undefined;
  for (const one of field.startsInWeek(mondayOf(place.day)))
    if (one.day > after && (best === undefined || isBetter(one, best))) best = one;
  return best;
};

export const isIn = (spans: readonly Span[], moment: number): boolean =>
  spans.some(({ from, to }) => from <= moment && moment < to);

/** A series on its way from day to day. */
interface Run {
  sessions: Placed[];
  skipped: number[];
  moved: number;
  missed: number;
  lastDay: number;
}

/**
 * Adds what becomes of the series on one of its days: a session at its hour, or else another in that week, or none. False when
 * the first of all is not at its hour.
 */
const goOn = (field: SlotField, run: Run, { day, quarter }: Place): boolean => {
  const planned = field.organiser.momentFrom(localAt(day, (quarter * 24 * 60) / startsPerDay));
  const isFirst = run.sessions.length === 0;
  if (isIn(field.breaks, planned)) {
    run.skipped.push(planned);
    return !isFirst;
  }
  const regular = field.grid.startAt(day, quarter);
  if (regular !== undefined && day > run.lastDay) {
    run.sessions.push({ kind: 'regular', start: regular, planned });
    run.lastDay = day;
    return true;
  }
  const instead = isFirst ? undefined : movedWithin(field, { day, quarter }, run.lastDay);
  if (instead === undefined) {
    run.missed += 1;
    run.skipped.push(planned);
  } else {
    run.moved += 1;
    run.sessions.push({ kind: 'moved', start: instead.start, planned });
    run.lastDay = instead.day;
  }
  return !isFirst;
};

export const weeksUntil = ({ window }: SlotField, first: number): number =>
  Math.floor((first - window.from) / weekSeconds);

/** Of equals the one that begins at a full or half hour, and then the earlier. */
export const costOfStart = (first: number): readonly number[] => [first % 1800 === 0 ? 0 : 1, first];

const costOf = (field: SlotField, { sessions, moved, missed }: Run): number[] => {
  const pains = sessions.map(({ start }) => field.painAt(start));
  const first = sessions[0]?.start ?? 0;
  const total = (of: (pain: Pain) => number): number => pains.reduce((sum, pain) => sum + of(pain), 0);
  const outside = total(({ outsiders }) => outsiders);
  return [
    outside === 0 ? 0 : 2,
    moved + 2 * missed,
    outside,
    Math.max(...pains.map(({ worst }) => worst)) + weeksUntil(field, first),
    total(({ worst }) => worst),
    total(({ sum }) => sum),
    ...costOfStart(first),
  ];
};

/** The series that begins at this place; undefined when too many sessions cannot be at its hour. */
export const seriesAt = (field: SlotField, { days, quarter }: SeriesPlace): Series | undefined => {
  const wanted = field.search.sessions;
  const run: Run = { sessions: [], skipped: [], moved: 0, missed: 0, lastDay: -Infinity };
  for (const day of days) {
    if (run.sessions.length === wanted) break;
    if (!goOn(field, run, { day, quarter }) || run.moved + run.missed > exceptionsFor(wanted))
      return undefined;
  }
  if (run.sessions.length < wanted) return undefined;
  return { sessions: run.sessions, skipped: run.skipped, cost: costOf(field, run) };
};
