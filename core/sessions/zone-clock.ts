import { Temporal } from 'temporal-polyfill';
import type { Span } from './span.ts';

/**
 * The wall clock of one zone over a stretch of time. Local time is counted like UTC in seconds since 1970, so that days
 * and hours are plain arithmetic; the changes of the clock are looked up once.
 */
export interface ZoneClock {
  localAt(moment: number): number;
  /** The first moment at which the clock shows this; undefined for an hour that a change to summer time skips. */
  momentOf(local: number): number | undefined;
  /** The first moment at which the clock shows this or later. */
  momentFrom(local: number): number;
}

interface Offset extends Span {
  offset: number;
}

const zonedAt = (seconds: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(timeZone);

const offsetsOver = (timeZone: string, { from, to }: Span): Offset[] => {
  const offsets: Offset[] = [];
  let [at, zoned] = [-Infinity, zonedAt(from, timeZone)];
  for (;;) {
    const next = zoned.getTimeZoneTransition('next');
    const change = next === null ? Infinity : next.epochMilliseconds / 1000;
    offsets.push({ from: at, to: change <= to ? change : Infinity, offset: zoned.offsetNanoseconds / 1e9 });
    if (next === null || change > to) return offsets;
    [at, zoned] = [change, next];
  }
};

/** `timeZone` is IANA; throws RangeError when it is unknown. Right within the window. */
export const zoneClock = (timeZone: string, window: Span): ZoneClock => {
  const offsets = offsetsOver(timeZone, window);
  const last = offsets.at(-1) as Offset;
  return {
    localAt: (moment) => moment + (offsets.find(({ to }) => moment < to) ?? last).offset,
    momentOf: (local) => {
      const shown = offsets.find(({ from, to, offset }) => local - offset >= from && local - offset < to);
      return shown && local - shown.offset;
    },
    momentFrom: (local) => {
      const shown = offsets.find(({ to, offset }) => local - offset < to) ?? last;
      return Math.max(shown.from, local - shown.offset);
    },
  };
};

const daySeconds = 86_400;

export const localDay = (local: number): number => Math.floor(local / daySeconds);
/** Minutes after midnight, on the wall clock. */
export const minuteOfDay = (local: number): number => (local - localDay(local) * daySeconds) / 60;
export const localAt = (day: number, minute: number): number => day * daySeconds + minute * 60;
/** 1 Monday … 7 Sunday; the first day of 1970 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
/** The Monday of the week of this day. */
export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;
