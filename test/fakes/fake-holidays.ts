import type { Holidays } from '#core/ports/holidays.ts';

export interface FakeHolidays extends Holidays {
  /** Dates such as `2026-07-14`, of a country such as `FR`. */
  add(country: string, ...dates: readonly string[]): void;
}

/** A world without holidays but those that are added. */
export const makeFakeHolidays = (): FakeHolidays => {
  const dates = new Map<string, Set<string>>();
  return {
    add: (country, ...more) => void dates.set(country, new Set([...(dates.get(country) ?? []), ...more])),
    daysOff: (country, years) =>
      Promise.resolve(
        [...(dates.get(country) ?? [])].filter((day) => years.includes(Number(day.slice(0, 4)))).sort(),
      ),
  };
};
