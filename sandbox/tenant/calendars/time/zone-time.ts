import { Temporal } from 'temporal-polyfill';
import { isoDay, type DayNumber } from './day.ts';

/** What a clock on the wall of some zone shows. */
export interface LocalTime {
  day: DayNumber;
  /** Seconds since local midnight, 0…86,399. */
  second: number;
}

const daySeconds = 86_400;
const dayMillis = daySeconds * 1000;

interface ZoneDay {
  /** Milliseconds to take from local time read as UTC; `undefined` on days when the clock changes. */
  offset: number | undefined;
}

const zoneDays = new Map<string, Map<DayNumber, ZoneDay>>();

/**
 * Milliseconds since the epoch. An hour that daylight saving skips is read as the hour after; one that it
 * repeats as the earlier of the two.
 */
export function epochAt(zone: string, local: LocalTime): number {
  const { day, second } = carried(local);
  const { offset } = zoneDay(zone, day);
  if (offset !== undefined) return day * dayMillis + second * 1000 - offset;
  return plain(day).add({ seconds: second }).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds;
}

export function localAt(zone: string, epochMillis: number): LocalTime {
  const guess = Math.floor(epochMillis / dayMillis);
  const { offset } = zoneDay(zone, guess);
  const shown = epochMillis + (offset ?? Number.NaN);
  if (Math.floor(shown / dayMillis) === guess) return fromShown(shown);
  return fromShown(epochMillis + offsetAt(zone, epochMillis));
}

/** `local` moved along by `seconds` on the same wall clock. */
export function localPlus(local: LocalTime, seconds: number): LocalTime {
  return carried({ day: local.day, second: local.second + seconds });
}

/** Seconds on the wall clock from `from` to `to`. */
export function localBetween(from: LocalTime, to: LocalTime): number {
  return (to.day - from.day) * daySeconds + to.second - from.second;
}

function carried({ day, second }: LocalTime): LocalTime {
  const days = Math.floor(second / daySeconds);
  return { day: day + days, second: second - days * daySeconds };
}

function fromShown(shownMillis: number): LocalTime {
  const day = Math.floor(shownMillis / dayMillis);
  return { day, second: Math.floor((shownMillis - day * dayMillis) / 1000) };
}

function zoneDay(zone: string, day: DayNumber): ZoneDay {
  let days = zoneDays.get(zone);
  if (days === undefined) zoneDays.set(zone, (days = new Map<DayNumber, ZoneDay>()));
  let known = days.get(day);
  if (known === undefined) days.set(day, (known = measured(zone, day)));
  return known;
}

// A clock that changes twice within one day does not occur in the zones people work in.
function measured(zone: string, day: DayNumber): ZoneDay {
  const atStart = startOffset(zone, day);
  return { offset: atStart === startOffset(zone, day + 1) ? atStart : undefined };
}

function startOffset(zone: string, day: DayNumber): number {
  const start = plain(day).toZonedDateTime(zone, { disambiguation: 'compatible' });
  return start.offsetNanoseconds / 1_000_000;
}

function offsetAt(zone: string, epochMillis: number): number {
  const instant = Temporal.Instant.fromEpochMilliseconds(epochMillis);
  return instant.toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;
}

function plain(day: DayNumber): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(`${isoDay(day)}T00:00:00`);
}
