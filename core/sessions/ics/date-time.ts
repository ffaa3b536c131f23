import type { Temporal } from 'temporal-polyfill';
import { toTemporal, type Instant } from '../../shared/instant.ts';

const digits = (time: Temporal.PlainDateTime): string =>
  time.toString({ smallestUnit: 'second' }).replace(/[-:]/gu, '');

/** `20260105T090000` */
export const localValue = digits;

/** `20260105T080000Z` */
export const utcValue = (moment: Instant): string =>
  `${digits(toTemporal(moment).toZonedDateTimeISO('UTC').toPlainDateTime())}Z`;

export const localTime = (moment: Instant, timeZone: string): Temporal.PlainDateTime =>
  toTemporal(moment).toZonedDateTimeISO(timeZone).toPlainDateTime();

export const zonedLine = (name: string, timeZone: string, local: Temporal.PlainDateTime): string =>
  `${name};TZID=${timeZone}:${digits(local)}`;

/** Whether a local time is the name of this moment alone: not in an hour that is skipped, or that the clock shows twice. */
export const isNameOf = (local: Temporal.PlainDateTime, moment: Instant, timeZone: string): boolean =>
  localTime(moment, timeZone).equals(local) &&
  (['earlier', 'later'] as const).every((disambiguation) =>
    local.toZonedDateTime(timeZone, { disambiguation }).toInstant().equals(toTemporal(moment)),
  );

/** By the clock of the zone; in UTC where readers differ on which moment the clock means. */
export const momentLine = (name: string, timeZone: string, moment: Instant): string => {
  const local = localTime(moment, timeZone);
  return isNameOf(local, moment, timeZone) ? zonedLine(name, timeZone, local) : `${name}:${utcValue(moment)}`;
};
