import { Temporal } from 'temporal-polyfill';
import { fromTemporal, type Instant } from '../shared/instant.ts';

const anyMoment = Temporal.Instant.from('2026-01-01T00:00:00Z');

/** Whether this is the name of a time zone that is known here (IANA). */
export const isTimeZone = (name: string): boolean => {
  try {
    anyMoment.toZonedDateTimeISO(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** The day at this moment in that zone, as an ISO date. */
export const dayIn = (moment: string, timeZone: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The first moment of the day that lies so many days ahead, in that zone. */
export const startOfDayIn = (moment: string, timeZone: string, daysAhead: number): Instant => {
  const today = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).startOfDay();
  return fromTemporal(today.add({ days: daysAhead }).toInstant());
};
