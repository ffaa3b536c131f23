import { dayNumber, isoDay } from './day.ts';
import { localAt, type LocalTime } from './zone-time.ts';

/** Graph's `dateTimeTimeZone`. */
export interface GraphDateTime {
  dateTime: string;
  timeZone: string;
}

const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * `2026-12-01T10:00:00` and its longer forms, read on the clock of `zone`. A form with an offset names an
 * instant, which is then shown on that clock. `undefined` when it is no date and time.
 */
export function parseDateTime(text: string, zone: string): LocalTime | undefined {
  const [, date, hour, minute, second = '0', offset] = shape.exec(text) ?? [];
  if (date === undefined || Number.isNaN(Date.parse(text))) return undefined;
  if (offset !== undefined) return localAt(zone, Date.parse(text));
  return { day: dayNumber(date), second: Number(hour) * 3600 + Number(minute) * 60 + Number(second) };
}

export function renderDateTime(epochMillis: number, zone: string, zoneName: string): GraphDateTime {
  return { dateTime: renderLocal(localAt(zone, epochMillis)), timeZone: zoneName };
}

export function renderLocal({ day, second }: LocalTime): string {
  return `${isoDay(day)}T${clockTime(second)}.0000000`;
}

/** `17:30:00` */
export function clockTime(second: number): string {
  return [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
