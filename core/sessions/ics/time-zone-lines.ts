import { Temporal } from 'temporal-polyfill';
import { addDays, type Instant, type Interval } from '../../shared/instant.ts';
import { clockChanges, offsetAt, type ClockChange } from './clock-changes.ts';
import { component } from './content-line.ts';
import { localTime, localValue } from './date-time.ts';
import { isLastOfMonth, weekDay, weekOfMonth } from './week-day.ts';

/** So long before the first session clocks are followed: a year has all of their changes. */
const daysBefore = 400;
/** And after the last: enough to know a yearly rule from a date. */
const daysAfter = 800;
/** The same weekday of the same month next year is at most so far. */
const longestYear = 372;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `+0545` */
const offsetText = (seconds: number): string => {
  const size = Math.abs(seconds);
  const parts = [
    Math.floor(size / 3600),
    Math.floor(size / 60) % 60,
    ...(size % 60 === 0 ? [] : [size % 60]),
  ];
  return `${seconds < 0 ? '-' : '+'}${parts.map(twoDigits).join('')}`;
};

const isSame = (values: readonly unknown[]): boolean => new Set(values).size === 1;

/** The rule that all of these follow, one every year and on to the end of what is looked at; undefined when there is none. */
const yearlyRule = (
  times: readonly Temporal.PlainDateTime[],
  end: Temporal.PlainDateTime,
): string | undefined => {
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined || times.length < 2) return undefined;
  const isYearly =
    times.every(({ year }, index) => year === first.year + index) &&
    Temporal.PlainDateTime.compare(last.add({ days: longestYear }), end) > 0 &&
    isSame(times.map((one) => `${one.month} ${weekDay(one)} ${one.toPlainTime().toString()}`));
  if (!isYearly) return undefined;
  const rule = (week: number): string => `FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${week}${weekDay(first)}`;
  if (times.every(isLastOfMonth)) return rule(-1);
  return isSame(times.map(weekOfMonth)) ? rule(weekOfMonth(first)) : undefined;
};

interface Observance {
  from: number;
  to: number;
  times: readonly [Temporal.PlainDateTime, ...Temporal.PlainDateTime[]];
}

const observanceLines = ({ from, to, times }: Observance, end: Temporal.PlainDateTime): string[] => {
  const rule = yearlyRule(times, end);
  const lines = (begins: Temporal.PlainDateTime, repeats: readonly string[] = []): string[] =>
    component(to > from ? 'DAYLIGHT' : 'STANDARD', [
      `DTSTART:${localValue(begins)}`,
      `TZOFFSETFROM:${offsetText(from)}`,
      `TZOFFSETTO:${offsetText(to)}`,
      ...repeats,
    ]);
  // Not as RDATE: of a list of dates some readers take the first alone.
  return rule === undefined ? times.flatMap((one) => lines(one)) : lines(times[0], [`RRULE:${rule}`]);
};

/** Changes by the same step belong together, in order of their first. */
const observances = (changes: readonly ClockChange[]): Observance[] => {
  const bySteps = new Map<string, Observance>();
  for (const { local, from, to } of changes) {
    const key = `${from} ${to}`;
    const known = bySteps.get(key);
    bySteps.set(key, { from, to, times: known === undefined ? [local] : [...known.times, local] });
  }
  return [...bySteps.values()];
};

const always = Temporal.PlainDateTime.from('1970-01-01T00:00');

/** What holds before the clocks are first set; nothing when they are set before anybody asks. */
const beforehand = (changes: readonly ClockChange[], start: Instant, timeZone: string): Observance[] => {
  const [first] = changes;
  if (first !== undefined && Temporal.PlainDateTime.compare(first.local, localTime(start, timeZone)) <= 0)
    return [];
  const offset = first?.from ?? offsetAt(start, timeZone);
  return [{ from: offset, to: offset, times: [always] }];
};

/**
 * The zone as its clocks are set around these times, from the same data by which the times were found: by yearly rules
 * where it has some, else date by date. Throws RangeError when the zone is unknown.
 */
export const timeZoneLines = (timeZone: string, { start, end }: Interval): string[] => {
  const window = { start: addDays(start, -daysBefore), end: addDays(end, daysAfter) };
  const changes = clockChanges(timeZone, window);
  const until = localTime(window.end, timeZone);
  return component('VTIMEZONE', [
    `TZID:${timeZone}`,
    ...[...beforehand(changes, start, timeZone), ...observances(changes)].flatMap((one) =>
      observanceLines(one, until),
    ),
  ]);
};
