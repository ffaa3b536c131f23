import { Temporal } from 'temporal-polyfill';
import { isTimeZone } from '../people/time-zone.ts';
import type { WorkingHours } from '../people/profile.ts';

/** Working time as half-open spans in minutes of the UTC week, Monday 00:00 = 0; flat: start, end, start, end, … sorted. */
export type WorkingWeek = Int32Array;

const minutesPerWeek = 7 * 24 * 60;
const minutesPerDay = 24 * 60;

/** Undefined for what is no clock time. */
const minutesOf = (clock: string): number | undefined => {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(clock) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const total = Number(hours) * 60 + Number(minutes);
  return total <= minutesPerDay ? total : undefined;
};

type Span = readonly [number, number];

/** A span that runs over the end of the week goes on at its beginning: weeks repeat. */
const wrapped = ([start, end]: Span): Span[] => {
  const from = ((start % minutesPerWeek) + minutesPerWeek) % minutesPerWeek;
  const to = from + (end - start);
  return to <= minutesPerWeek
    ? [[from, to]]
    : [
        [from, minutesPerWeek],
        [0, to - minutesPerWeek],
      ];
};

const merged = (spans: readonly Span[]): number[] => {
  const flat: number[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = flat.at(-1);
    if (last !== undefined && start <= last) flat[flat.length - 1] = Math.max(last, end);
    else flat.push(start, end);
  }
  return flat;
};

/** Minutes that local time is ahead of UTC all through the week and the day around it; undefined when it changes. */
const steadyOffset = (monday: Temporal.PlainDate, zone: string): number | undefined => {
  const start = monday.subtract({ days: 1 }).toZonedDateTime(zone);
  const change = start.getTimeZoneTransition('next');
  const isSteady =
    change === null || Temporal.Instant.compare(change.toInstant(), start.add({ days: 10 }).toInstant()) > 0;
  return isSteady ? start.offsetNanoseconds / 60_000_000_000 : undefined;
};

/**
 * The working hours of the week that holds `date` (ISO), from local clock time in that zone: a week with a change to
 * summer time has its own overlap. Hours that end before they begin run past midnight. An unknown zone is read as UTC.
 */
export const workingWeek = (hours: WorkingHours, timeZone: string, date: string): WorkingWeek => {
  const [start, end] = [minutesOf(hours.start), minutesOf(hours.end)];
  if (start === undefined || end === undefined || start === end) return new Int32Array();
  const length = end > start ? end - start : end - start + minutesPerDay;
  const day = Temporal.PlainDate.from(date);
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const zero = monday.toZonedDateTime('UTC').epochMilliseconds;
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const steady = steadyOffset(monday, zone);
  const minuteAt = (weekday: number, minutes: number): number => {
    if (steady !== undefined) return (weekday - 1) * minutesPerDay + minutes - steady;
    const local = monday.toPlainDateTime().add({ days: weekday - 1, minutes });
    return (local.toZonedDateTime(zone).epochMilliseconds - zero) / 60_000;
  };
  const days = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => hours.days.includes(weekday));
  const spans = days.map((weekday): Span => [minuteAt(weekday, start), minuteAt(weekday, start + length)]);
  return Int32Array.from(merged(spans.flatMap(wrapped)));
};

/** Minutes in which both work. */
export const sharedMinutes = (one: WorkingWeek, other: WorkingWeek): number => {
  let sum = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const oneEnd = one[i + 1] as number;
    const otherEnd = other[j + 1] as number;
    const start = Math.max(one[i] as number, other[j] as number);
    const end = Math.min(oneEnd, otherEnd);
    if (end > start) sum += end - start;
    if (oneEnd <= otherEnd) i += 2;
    else j += 2;
  }
  return sum;
};
