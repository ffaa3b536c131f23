import {
  daysInMonth,
  firstDayOfMonth,
  monthNumber,
  weekdayIndex,
  weekdayOf,
  weekdays,
  type DayNumber,
  type Weekday,
} from '../time/day.ts';
import type { Pattern, WeekIndex } from './recurrence.ts';

/** The days the pattern falls on from `start` on, in order and without end. */
export function* patternDays(pattern: Pattern, start: DayNumber): Generator<DayNumber, never> {
  for (const candidates of periods(pattern, start)) {
    for (const day of candidates) if (day >= start) yield day;
  }
  throw new RangeError('a pattern has no last period');
}

function periods(pattern: Pattern, start: DayNumber): Iterable<readonly DayNumber[]> {
  switch (pattern.type) {
    case 'daily':
      return everyDay(start, pattern.interval);
    case 'weekly':
      return everyWeek(start, pattern);
    case 'absoluteMonthly':
      return everyMonth(monthNumber(start), pattern.interval, (month) =>
        dayInMonth(month, pattern.dayOfMonth),
      );
    case 'relativeMonthly':
      return everyMonth(monthNumber(start), pattern.interval, (month) => indexedDay(month, pattern));
    case 'absoluteYearly':
      return everyMonth(monthOfYear(start, pattern.month), pattern.interval * 12, (month) =>
        dayInMonth(month, pattern.dayOfMonth),
      );
    case 'relativeYearly':
      return everyMonth(monthOfYear(start, pattern.month), pattern.interval * 12, (month) =>
        indexedDay(month, pattern),
      );
  }
}

function* everyDay(start: DayNumber, interval: number): Generator<readonly DayNumber[]> {
  for (let day = start; ; day += interval) yield [day];
}

function* everyWeek(
  start: DayNumber,
  pattern: Pattern & { type: 'weekly' },
): Generator<readonly DayNumber[]> {
  const first = weekdays.indexOf(pattern.firstDayOfWeek);
  const place = (day: Weekday): number => (weekdays.indexOf(day) - first + 7) % 7;
  const places = [...new Set(pattern.daysOfWeek.map(place))].sort((a, b) => a - b);
  const startOfWeek = start - ((weekdayIndex(start) - first + 7) % 7);
  for (let week = startOfWeek; ; week += 7 * pattern.interval) yield places.map((offset) => week + offset);
}

function* everyMonth(
  firstMonth: number,
  step: number,
  dayIn: (month: number) => DayNumber,
): Generator<readonly DayNumber[]> {
  for (let month = firstMonth; ; month += step) yield [dayIn(month)];
}

// Outlook books the 31st on the last day of a shorter month.
function dayInMonth(month: number, dayOfMonth: number): DayNumber {
  return firstDayOfMonth(month) + Math.min(dayOfMonth, daysInMonth(month)) - 1;
}

const placeOf: Readonly<Record<WeekIndex, number>> = { first: 0, second: 1, third: 2, fourth: 3, last: -1 };

function indexedDay(month: number, pattern: { daysOfWeek: readonly Weekday[]; index: WeekIndex }): DayNumber {
  const start = firstDayOfMonth(month);
  const days = Array.from({ length: daysInMonth(month) }, (_, offset) => start + offset);
  const wanted = new Set(pattern.daysOfWeek);
  const day = days.filter((candidate) => wanted.has(weekdayOf(candidate))).at(placeOf[pattern.index]);
  if (day === undefined) throw new RangeError('a relative pattern needs a day of the week');
  return day;
}

function monthOfYear(start: DayNumber, month: number): number {
  return Math.floor(monthNumber(start) / 12) * 12 + month - 1;
}
