import { Temporal } from 'temporal-polyfill';
import type { Cadence } from './slot-search.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');
const dateOf = (day: number): Temporal.PlainDate => epoch.add({ days: day });
/** As `localDay` counts days. */
export const dayOf = (date: Temporal.PlainDate): number => epoch.until(date).days;

/** The day of the month that is the same weekday, in the same week of the month, or in the last one. */
const monthly = (first: Temporal.PlainDate, months: number): Temporal.PlainDate => {
  const week = Math.ceil(first.day / 7);
  const month = first.with({ day: 1 }).add({ months });
  const firstSuch = month.add({ days: (first.dayOfWeek - month.dayOfWeek + 7) % 7 });
  const wanted = firstSuch.add({ weeks: week - 1 });
  return wanted.month === month.month ? wanted : wanted.subtract({ weeks: 1 });
};

/** The local days of a series that begins on this day: so many, in order. */
export const seriesDays = (first: number, cadence: Cadence, count: number): number[] => {
  if (cadence === 'monthly') {
    const date = dateOf(first);
    return Array.from({ length: count }, (_, index) => dayOf(monthly(date, index)));
  }
  const days = cadence === 'weekly' ? 7 : 14;
  return Array.from({ length: count }, (_, index) => first + index * days);
};
