import type HolidayRules from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import type { Holidays } from '#core/ports/holidays.ts';
import { onceItWorks } from '#core/shared/once-it-works.ts';

/** A day counts that is a holiday at noon: a holiday may begin at sunset, and half a one leaves a morning to meet in. */
const daysOf = (start: Date, end: Date): string[] => {
  const at = (moment: Date) =>
    Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO('UTC').toPlainDateTime();
  const [from, to] = [at(start), at(end)];
  const days: string[] = [];
  for (let day = from.toPlainDate(); ; day = day.add({ days: 1 })) {
    const noon = day.toPlainDateTime('12:00');
    if (Temporal.PlainDateTime.compare(noon, to) >= 0) return days;
    if (Temporal.PlainDateTime.compare(from, noon) <= 0) days.push(day.toString());
  }
};

const daysOfYear = (rules: HolidayRules, year: number): string[] =>
  rules
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ start, end }) => daysOf(start, end));

/** The rules of every country weigh 800 kB: they are read when they are first needed. */
const rulesOf = async (country: string): Promise<HolidayRules> => {
  const { default: Rules } = await import('date-holidays');
  // In UTC the moments of a holiday read like its local dates.
  return new Rules(country, { timezone: 'UTC' });
};

/** Over the library date-holidays and its data. */
export const makeHolidays = (): Holidays => {
  const known = new Map<string, () => Promise<HolidayRules>>();
  const rules = (country: string) => {
    const found = known.get(country) ?? onceItWorks(() => rulesOf(country));
    known.set(country, found);
    return found();
  };
  return {
    daysOff: async (country, years) => {
      const found = await rules(country);
      const days = years.flatMap((year) => daysOfYear(found, year));
      return [...new Set(days)].filter((day) => years.includes(Number(day.slice(0, 4)))).sort();
    },
  };
};
