import type { DayNumber } from '../time/day.ts';

// 1970-01-05, day 4, was a Monday.
const firstMonday = 4;

/** Weeks since 1970-01-05; a week begins on Monday. */
export function weekNumber(day: DayNumber): number {
  return Math.floor((day - firstMonday) / 7);
}

export function mondayOf(week: number): DayNumber {
  return week * 7 + firstMonday;
}
