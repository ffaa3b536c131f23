import fc from 'fast-check';
import { ncrontab } from './ncrontab.ts';
import { nextOccurrence } from './next-occurrence.ts';

const next = (schedule: string, after: string) => {
  const found = nextOccurrence(ncrontab(schedule), Date.parse(after));
  return found === undefined ? undefined : new Date(found).toISOString();
};

test.each([
  ['0 0 * * * *', '2026-01-05T06:00:00Z', '2026-01-05T07:00:00.000Z'],
  ['0 */15 * * * *', '2026-01-05T06:00:00Z', '2026-01-05T06:15:00.000Z'],
  ['0 30 9 * * 1-5', '2026-01-09T09:30:00Z', '2026-01-12T09:30:00.000Z'],
  ['0 0 6 1 JAN,Jul *', '2026-01-05T06:00:00Z', '2026-07-01T06:00:00.000Z'],
  ['30 0 0 29 2 *', '2026-01-01T00:00:00Z', '2028-02-29T00:00:30.000Z'],
  ['*/15 * * * *', '2026-01-05T06:01:00Z', '2026-01-05T06:15:00.000Z'],
  ['0 0 23 31 12 *', '2026-12-31T23:00:00Z', '2027-12-31T23:00:00.000Z'],
])('%s after %s is %s', (schedule, after, expected) => {
  expect(next(schedule, after)).toBe(expected);
});

test('a day that never comes has no occurrence', () => {
  expect(next('0 0 0 31 2 *', '2026-01-01T00:00:00Z')).toBeUndefined();
});

test.each([
  '0 0 24 * * *',
  '0 60 * * * *',
  '* * *',
  '0 0 0 0 * *',
  '0 5-2 * * * *',
  '01:00:00',
  '0 */0 * * * *',
])('%s is refused', (schedule) => {
  expect(() => ncrontab(schedule)).toThrow();
});

test('an occurrence lies after the moment asked about, and none lies between', () => {
  const hourly = ncrontab('0 7,37 */3 * * *');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
      const after = seconds * 1000;
      const found = nextOccurrence(hourly, after) ?? 0;
      expect(found).toBeGreaterThan(after);
      expect(nextOccurrence(hourly, found - 1)).toBe(found);
    }),
  );
});
