import type { Holidays } from '#core/ports/holidays.ts';

/** Those of France in 2026, and the first of 2027. */
export const french = {
  2026: [
    ...['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25'],
    ...['2026-07-14', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25'],
  ],
  newYear: '2027-01-01',
};

/** What every implementation of the port keeps to. */
export const holidaysContract = (name: string, holidays: Holidays): void => {
  describe(`holidays: ${name}`, () => {
    test('S1 the public holidays of a country in a year, in order', async () => {
      expect(await holidays.daysOff('FR', [2026])).toEqual(french[2026]);
    });

    test('S1 of several years, whatever their order', async () => {
      const days = await holidays.daysOff('FR', [2027, 2026]);
      expect(days.slice(0, 12)).toEqual([...french[2026], french.newYear]);
    });

    test('S1 a country that nobody knows has none', async () => {
      expect(await holidays.daysOff('ZZ', [2026])).toEqual([]);
    });
  });
};
