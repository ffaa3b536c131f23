import { seriesDays } from '../recurrence/series-days.ts';
import type { Copy, Meeting } from '../state/calendars-state.ts';
import { dayNumber, type DayNumber } from '../time/day.ts';

const everSoLate = dayNumber('2100-01-01');

/** The days of the series that still stand on a calendar, foreseen by `until` or moved to whatever day. */
export function occurrenceDays(meeting: Meeting, copy: Copy, until: DayNumber): DayNumber[] {
  if (meeting.recurrence === undefined) return [];
  const gone = new Set([...meeting.cancelledDays, ...copy.removedDays].map(dayNumber));
  const days = new Set(seriesDays(meeting.recurrence, until));
  for (const date of Object.keys(meeting.exceptions)) days.add(dayNumber(date));
  return [...days].filter((day) => !gone.has(day)).sort((a, b) => a - b);
}

/** Whether the series ever foresaw this day. */
export function isForeseen(meeting: Meeting, day: DayNumber): boolean {
  if (meeting.recurrence === undefined || day > everSoLate) return false;
  return seriesDays(meeting.recurrence, day).at(-1) === day;
}
