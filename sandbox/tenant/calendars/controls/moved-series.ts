import { eventChangeBody, type EventChange } from '../bodies/event-body.ts';
import { parseBody } from '../bodies/parse-body.ts';
import { readTiming } from '../bodies/read-timing.ts';
import type { Appearance } from '../events/appearance.ts';
import { renderRecurrence } from '../events/render-recurrence.ts';
import type { Pattern, SeriesRange } from '../recurrence/recurrence.ts';
import {
  dayNumber,
  firstDayOfMonth,
  isoDay,
  monthNumber,
  weekdayOf,
  weekdays,
  type DayNumber,
  type Weekday,
} from '../time/day.ts';
import { renderLocal } from '../time/graph-date-time.ts';
import { epochAt, localAt, localBetween, localPlus } from '../time/zone-time.ts';
import { invalidRequest, isRefusal, type Refusal } from '../wire/refusal.ts';

interface NewTimes {
  /** With an offset an instant, without on the clock of whoever moves it. */
  start: string;
  end: string;
}

/** What moving one session to a new time asks of its whole series: all are shifted alike. */
export function movedSeries(found: Appearance, times: NewTimes): EventChange | Refusal {
  const { meeting, owner, key } = found;
  const { timing } = meeting.content;
  if (meeting.recurrence === undefined) return noSeries;
  const at = (dateTime: string) => ({ dateTime, timeZone: owner.timeZone });
  const asked = readTiming({ start: at(times.start), end: at(times.end), isAllDay: timing.isAllDay });
  if (isRefusal(asked)) return asked;
  const from = localAt(timing.zone, epochAt(asked.zone, asked.start));
  const to = localAt(timing.zone, epochAt(asked.zone, asked.end));
  const foreseen = key.day === undefined ? timing.start.day : dayNumber(key.day);
  const shift = from.day - foreseen;
  const start = { day: timing.start.day + shift, second: from.second };
  const { pattern, range } = meeting.recurrence;
  const recurrence = {
    ...meeting.recurrence,
    pattern: shiftedPattern(pattern, start.day, shift),
    range: shiftedRange(range, start.day, shift),
  };
  const inZone = (local: typeof start) => ({ dateTime: renderLocal(local), timeZone: timing.zoneName });
  return parseBody(eventChangeBody, 'move', {
    start: inZone(start),
    end: inZone(localPlus(start, localBetween(from, to))),
    recurrence: renderRecurrence(recurrence),
  });
}

const noSeries = invalidRequest('This event is no part of a series.');

function shiftedRange(range: SeriesRange, first: DayNumber, shift: number): SeriesRange {
  const startDate = isoDay(first);
  return range.type === 'endDate'
    ? { ...range, startDate, endDate: isoDay(dayNumber(range.endDate) + shift) }
    : { ...range, startDate };
}

function shiftedPattern(pattern: Pattern, first: DayNumber, shift: number): Pattern {
  const month = (monthNumber(first) % 12) + 1;
  switch (pattern.type) {
    case 'daily':
      return pattern;
    case 'weekly':
      return { ...pattern, daysOfWeek: pattern.daysOfWeek.map((day) => shiftedWeekday(day, shift)) };
    case 'absoluteMonthly':
      return { ...pattern, dayOfMonth: dayOfMonth(first) };
    case 'absoluteYearly':
      return { ...pattern, dayOfMonth: dayOfMonth(first), month };
    case 'relativeMonthly':
      return { ...pattern, daysOfWeek: [weekdayOf(first)], index: indexInMonth(first) };
    case 'relativeYearly':
      return { ...pattern, daysOfWeek: [weekdayOf(first)], index: indexInMonth(first), month };
  }
}

function shiftedWeekday(day: Weekday, shift: number): Weekday {
  return weekdayOf(weekdays.indexOf(day) - sundayAtEpoch + shift);
}

// Day 0, 1970-01-01, was a Thursday.
const sundayAtEpoch = 4;

function dayOfMonth(day: DayNumber): number {
  return day - firstDayOfMonth(monthNumber(day)) + 1;
}

function indexInMonth(day: DayNumber): 'first' | 'second' | 'third' | 'fourth' | 'last' {
  const indexes = ['first', 'second', 'third', 'fourth'] as const;
  return indexes[Math.floor((dayOfMonth(day) - 1) / 7)] ?? 'last';
}
