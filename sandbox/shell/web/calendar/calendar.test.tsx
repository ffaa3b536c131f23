import { inLanes } from './lanes.ts';
import { dayOf, sayWeek, weekOf } from './week.ts';

test('a week begins on Monday on the clock of the person', () => {
  const sundayNight = '2026-01-12T06:00:00Z';
  expect(weekOf(sundayNight, 'America/Los_Angeles', 0).days[0]).toBe('2026-01-05');
  expect(weekOf(sundayNight, 'Europe/Paris', 0)).toMatchObject({
    from: '2026-01-11T23:00:00Z',
    to: '2026-01-18T23:00:00Z',
  });
  expect(dayOf(sundayNight, 'America/Los_Angeles')).toBe('2026-01-11');
});

test('the week in which clocks change is an hour shorter', () => {
  const { from, to } = weekOf('2026-03-25T12:00:00Z', 'Europe/Paris', 0);
  expect(Date.parse(to) - Date.parse(from)).toBe((7 * 24 - 1) * 3_600_000);
});

test('a week is said with its first and last day', () => {
  expect(sayWeek(weekOf('2026-01-29T12:00:00Z', 'UTC', 0))).toMatch(/26 January.*1 February 2026/);
});

test('what overlaps lies side by side, and what follows takes the whole width again', () => {
  const laned = inLanes(
    [
      [540, 600],
      [570, 630],
      [600, 660],
      [660, 690],
    ] as const,
    ([from, to]) => ({ from, to }),
  );
  expect(laned.map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 2],
    [1, 2],
    [0, 2],
    [0, 1],
  ]);
});
