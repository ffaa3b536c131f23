import { makeHolidays } from './make-holidays.ts';

const holidays = makeHolidays();

test('S1 a holiday on a weekend is made up for on a working day where the law says so', async () => {
  expect(await holidays.daysOff('GB', [2026])).toContain('2026-12-28');
  expect(await holidays.daysOff('US', [2026])).toContain('2026-07-03');
});

test('S1 days of several days and from sunset to sunset are told by their dates', async () => {
  const days = await holidays.daysOff('EG', [2026]);
  expect(days).toEqual(expect.arrayContaining(['2026-03-20', '2026-03-21', '2026-03-22']));
  expect(days).not.toContain('2026-03-19');
  expect(days).not.toContain('2026-03-23');
});

test('S1 what is only remembered, or kept by banks, schools and some people, is no holiday', async () => {
  const days = await holidays.daysOff('US', [2026]);
  // Saint Valentine's Day and the day after Thanksgiving.
  expect(days).not.toContain('2026-02-14');
  expect(days).not.toContain('2026-11-27');
});

test('S1 what only a part of a country keeps is left out', async () => {
  expect(await holidays.daysOff('DE', [2026])).not.toContain('2026-01-06');
});
