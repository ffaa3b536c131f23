import { Temporal } from 'temporal-polyfill';
import { fromTemporal, toTemporal, type Instant } from '#core/shared/instant.ts';

/** The first moment of a day (`2026-02-01`) in a zone. */
export const startOfDay = (day: string, timeZone: string): Instant =>
  fromTemporal(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant());

/** The day a moment lies in, some days later: `2026-02-01`. */
export const dayAfter = (moment: Instant, timeZone: string, days: number): string =>
  toTemporal(moment).toZonedDateTimeISO(timeZone).toPlainDate().add({ days }).toString();
