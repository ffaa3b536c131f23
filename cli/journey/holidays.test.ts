import { holidaysOf } from './holidays.ts';

test.each([
  ['2024', '2024-04-01'],
  ['2025', '2025-04-21'],
  ['2026', '2026-04-06'],
  ['2038', '2038-04-26'],
  ['1981', '1981-04-20'],
])('S1 Easter Monday of %s', (year, day) => {
  expect(holidaysOf('Europe/Paris', `${year}-02-01`, `${year}-05-01`)).toEqual([day]);
});

test('S1 a story over the turn of the year meets the holidays of both years', () => {
  expect(holidaysOf('America/New_York', '2026-12-01', '2027-02-01')).toEqual(['2026-12-25', '2027-01-01']);
});
