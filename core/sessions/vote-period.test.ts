import { addDays, addHours, instant } from '../shared/instant.ts';
import { votePeriod } from './vote-period.ts';

const now = instant('2026-01-05T08:00:00Z');
const planned = { cadence: 'weekly', last: undefined, now, back: now, breaks: [] } as const;

test('S4 a first session is looked for from two days on, so that there is a day for answering', () => {
  expect(votePeriod(planned)).toEqual({ start: addDays(now, 2), end: addDays(now, 9) });
});

test.each([
  ['weekly', 7],
  ['every-two-weeks', 14],
  ['monthly', 28],
] as const)('S4 %s: the next one lies around so many days after the last', (cadence, days) => {
  const last = addHours(now, -1);
  const { start, end } = votePeriod({ ...planned, cadence, last });
  expect([start, end]).toEqual([addDays(last, days / 2), addDays(last, (3 * days) / 2)]);
});

test('S4 a rhythm that was lost is taken up from now on, and nobody meets before all are back', () => {
  expect(votePeriod({ ...planned, last: addDays(now, -90) }).start).toBe(addDays(now, 2));
  expect(votePeriod({ ...planned, back: addDays(now, 20) }).start).toBe(addDays(now, 20));
});

test('D5 days in a break do not count', () => {
  const breaks = [{ start: addDays(now, 3), end: addDays(now, 17) }];
  expect(votePeriod({ ...planned, breaks }).end).toBe(addDays(now, 9 + 14));
});
