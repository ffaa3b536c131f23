import { Temporal } from 'temporal-polyfill';
import { fromTemporal, toTemporal, type Instant, type Interval } from '../shared/instant.ts';

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

/** C3: days on which nobody is nudged, beside Saturday and Sunday. */
export interface QuietDays {
  /** Local dates such as `2026-07-14`. */
  daysOff: readonly string[];
  /** Out of office. */
  away: Interval | undefined;
}

const noQuietDays: QuietDays = { daysOff: [], away: undefined };

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

const afterAbsence = (moment: Instant, away: Interval | undefined): Instant =>
  away !== undefined && away.start <= moment && moment < away.end ? away.end : moment;

/** The same, on a day on which the person works. */
export const afterQuiet = (
  moment: Instant,
  timeZone: string,
  hours: QuietHours,
  { daysOff, away }: QuietDays = noQuietDays,
): Instant => {
  const isNight = isAtNight(hours);
  const isQuiet: IsQuiet = (local) =>
    local.dayOfWeek >= saturday || isNight(local) || daysOff.includes(local.toPlainDate().toString());
  const onWorkingDay = (from: Instant) =>
    firstNotQuiet(afterAbsence(from, away), timeZone, hours.until, isQuiet);
  // Once more, for an absence that begins before the first working morning.
  return onWorkingDay(onWorkingDay(moment));
};
