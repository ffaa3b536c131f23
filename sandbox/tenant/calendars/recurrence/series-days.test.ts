import fc from 'fast-check';
import { dayNumber, isoDay, weekdayOf, weekdays } from '../time/day.ts';
import { epochAt, localAt } from '../time/zone-time.ts';
import type { Pattern, Recurrence } from './recurrence.ts';
import { seriesDays } from './series-days.ts';

const anyDay = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2030-12-31') });
const someWeekdays = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 });
const index = fc.constantFrom('first', 'second', 'third', 'fourth', 'last');
const interval = fc.integer({ min: 1, max: 6 });
const anyPattern: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({ type: fc.constant('daily'), interval }),
  fc.record({
    type: fc.constant('weekly'),
    interval,
    daysOfWeek: someWeekdays,
    firstDayOfWeek: fc.constantFrom(...weekdays),
  }),
  fc.record({ type: fc.constant('absoluteMonthly'), interval, dayOfMonth: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ type: fc.constant('relativeMonthly'), interval, daysOfWeek: someWeekdays, index }),
);

function numbered(pattern: Pattern, startDate: string, numberOfOccurrences: number): Recurrence {
  return { pattern, range: { type: 'numbered', startDate, numberOfOccurrences }, zoneName: 'Europe/Paris' };
}

function days(pattern: Pattern, startDate: string, count: number): string[] {
  return seriesDays(numbered(pattern, startDate, count), Number.POSITIVE_INFINITY).map(isoDay);
}

describe('the days of a series', () => {
  test('a numbered series has exactly its number of days, rising, none before its start', () => {
    fc.assert(
      fc.property(anyPattern, anyDay, fc.integer({ min: 1, max: 60 }), (pattern, start, count) => {
        const found = seriesDays(numbered(pattern, isoDay(start), count), Number.POSITIVE_INFINITY);
        expect(found).toHaveLength(count);
        expect(found.every((day, at) => day >= start && day > (found[at - 1] ?? 0))).toBe(true);
      }),
    );
  });

  test('a series that ends on a day is the start of the one that never ends', () => {
    fc.assert(
      fc.property(anyPattern, anyDay, fc.integer({ min: 0, max: 400 }), (pattern, start, length) => {
        const startDate = isoDay(start);
        const endDate = isoDay(start + length);
        const ended: Recurrence = {
          pattern,
          range: { type: 'endDate', startDate, endDate },
          zoneName: 'UTC',
        };
        const endless: Recurrence = { pattern, range: { type: 'noEnd', startDate }, zoneName: 'UTC' };
        const until = start + length + 90;
        const expected = seriesDays(endless, until).filter((day) => day <= start + length);
        expect(seriesDays(ended, until)).toEqual(expected);
      }),
    );
  });

  test('a session at ten stays at ten whatever daylight saving does', () => {
    const zone = fc.constantFrom(
      'Europe/Paris',
      'America/New_York',
      'Australia/Sydney',
      'Asia/Kolkata',
      'UTC',
    );
    fc.assert(
      fc.property(zone, anyDay, fc.integer({ min: 1, max: 40 }), (name, start, count) => {
        const pattern: Pattern = {
          type: 'weekly',
          interval: 1,
          daysOfWeek: [weekdayOf(start)],
          firstDayOfWeek: 'monday',
        };
        const second = 10 * 3600;
        const found = seriesDays(numbered(pattern, isoDay(start), count), Number.POSITIVE_INFINITY);
        for (const day of found)
          expect(localAt(name, epochAt(name, { day, second }))).toEqual({ day, second });
      }),
    );
  });

  test('every second week counts weeks from the first day of the week', () => {
    const pattern = { type: 'weekly', interval: 2, daysOfWeek: ['sunday', 'tuesday'] } as const;
    expect(days({ ...pattern, firstDayOfWeek: 'sunday' }, '2026-12-01', 3)).toEqual([
      '2026-12-01',
      '2026-12-13',
      '2026-12-15',
    ]);
    expect(days({ ...pattern, firstDayOfWeek: 'monday' }, '2026-12-01', 3)).toEqual([
      '2026-12-01',
      '2026-12-06',
      '2026-12-15',
    ]);
  });

  test('the 31st falls on the last day of a shorter month', () => {
    const pattern: Pattern = { type: 'absoluteMonthly', interval: 1, dayOfMonth: 31 };
    expect(days(pattern, '2027-01-31', 3)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31']);
  });

  test('the last Friday of each month is found', () => {
    const pattern: Pattern = { type: 'relativeMonthly', interval: 1, daysOfWeek: ['friday'], index: 'last' };
    expect(days(pattern, '2026-11-27', 3)).toEqual(['2026-11-27', '2026-12-25', '2027-01-29']);
  });
});
