import { Temporal } from 'temporal-polyfill';
import { fromTemporal, type Instant } from '#core/shared/instant.ts';

/** The moment at which a clock in this zone shows a local time (`2026-02-01T18:30`); undefined while it is not fully typed. */
export const zonedMoment = (local: string, timeZone: string): Instant | undefined =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(local)
    ? fromTemporal(Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant())
    : undefined;
