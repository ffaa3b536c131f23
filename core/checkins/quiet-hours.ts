import { Temporal } from 'temporal-polyfill';
import { fromTemporal, toTemporal, type Instant } from '../shared/instant.ts';

/** Local hours in which nothing comes: from the evening on, until the morning. */
export interface QuietHours {
  /** 15…19 */
  from: number;
  /** 8…12 */
  until: number;
}

/** C3: everybody's. */
export const usualQuietHours: QuietHours = { from: 19, until: 8 };

/** A2: what a pair may agree on goes beyond everybody's, and leaves an afternoon in which something can come. */
export const quietFrom = [15, 16, 17, 18, 19] as const;
export const quietUntil = [8, 9, 10, 11, 12] as const;

const saturday = 6;

type IsQuiet = (local: Temporal.ZonedDateTime) => boolean;

/** Both hold. */
export const bothQuiet = (one: QuietHours, other: QuietHours = one): QuietHours => ({
  from: Math.min(one.from, other.from),
  until: Math.max(one.until, other.until),
});

const atHour = (local: Temporal.ZonedDateTime, hour: number): Temporal.ZonedDateTime =>
  local.toPlainDate().toZonedDateTime({ timeZone: local.timeZoneId, plainTime: { hour } });

const firstNotQuiet = (moment: Instant, timeZone: string, until: number, isQuiet: IsQuiet): Instant => {
  let local = toTemporal(moment).toZonedDateTimeISO(timeZone);
  while (isQuiet(local)) {
    const morning = atHour(local, until);
    local =
      Temporal.ZonedDateTime.compare(morning, local) > 0 ? morning : atHour(local.add({ days: 1 }), until);
  }
  return fromTemporal(local.toInstant());
};

const isAtNight =
  ({ from, until }: QuietHours): IsQuiet =>
  ({ hour }) =>
    hour >= from || hour < until;

/** The first moment at or after this one that is not within these hours, whatever day it is. `timeZone` is IANA. */
export const afterHours = (moment: Instant, timeZone: string, hours: QuietHours): Instant =>
  firstNotQuiet(moment, timeZone, hours.until, isAtNight(hours));

/** The same, on a working day. */
export const afterQuiet = (moment: Instant, timeZone: string, hours: QuietHours): Instant => {
  const isNight = isAtNight(hours);
  return firstNotQuiet(
    moment,
    timeZone,
    hours.until,
    (local) => local.dayOfWeek >= saturday || isNight(local),
  );
};
