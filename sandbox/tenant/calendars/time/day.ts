/** Whole days since 1970-01-01, so that a calendar's arithmetic is plain addition. */
export type DayNumber = number;

const dayMillis = 86_400_000;

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export type Weekday = (typeof weekdays)[number];

export function dayNumber(isoDay: string): DayNumber {
  return Date.parse(`${isoDay}T00:00:00Z`) / dayMillis;
}

// A calendar asks for the same few thousand days over and over.
const isoDays = new Map<DayNumber, string>();

export function isoDay(day: DayNumber): string {
  let text = isoDays.get(day);
  if (text === undefined) isoDays.set(day, (text = new Date(day * dayMillis).toISOString().slice(0, 10)));
  return text;
}

/** 0 is Sunday. */
export function weekdayIndex(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function weekdayOf(day: DayNumber): Weekday {
  return weekdays[weekdayIndex(day)] as Weekday;
}

/** Months since January of year 0. */
export function monthNumber(day: DayNumber): number {
  const date = new Date(day * dayMillis);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function firstDayOfMonth(month: number): DayNumber {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / dayMillis;
}

export function daysInMonth(month: number): number {
  return firstDayOfMonth(month + 1) - firstDayOfMonth(month);
}
