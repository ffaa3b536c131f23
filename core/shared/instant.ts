import { Temporal } from 'temporal-polyfill';
import type { Brand } from './brand.ts';

/** A moment of programme time: UTC, whole seconds, `2026-01-05T08:00:00Z`. Compares as text. */
export type Instant = Brand<'Instant'>;
/** Half-open: `start` belongs to it, `end` does not. */
export interface Interval {
  start: Instant;
  end: Instant;
}

/** Reads any ISO 8601 instant and drops what is below a second. Throws RangeError when it is none. */
export const instant = (text: string): Instant => fromTemporal(Temporal.Instant.from(text));

export const fromTemporal = (moment: Temporal.Instant): Instant =>
  moment.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString() as Instant;

export const toTemporal = (moment: Instant): Temporal.Instant => Temporal.Instant.from(moment);

export const addMinutes = (moment: Instant, minutes: number): Instant =>
  fromTemporal(toTemporal(moment).add({ seconds: Math.round(minutes * 60) }));

export const addHours = (moment: Instant, hours: number): Instant => addMinutes(moment, hours * 60);
/** Days of 24 hours. For calendar days in a time zone use `local-time.ts`. */
export const addDays = (moment: Instant, days: number): Instant => addHours(moment, days * 24);

export const isBefore = (a: Instant, b: Instant): boolean => a < b;
export const earlier = (a: Instant, b: Instant): Instant => (a <= b ? a : b);
export const later = (a: Instant, b: Instant): Instant => (a >= b ? a : b);
export const minutesBetween = (start: Instant, end: Instant): number =>
  toTemporal(start).until(toTemporal(end)).total('minutes');
export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;
