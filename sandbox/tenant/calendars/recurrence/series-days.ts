import { dayNumber, type DayNumber } from '../time/day.ts';
import { patternDays } from './pattern-days.ts';
import type { Recurrence, SeriesRange } from './recurrence.ts';

/** The days of a series up to and including `until`; empty when the pattern never falls within the range. */
export function seriesDays(recurrence: Recurrence, until: DayNumber): DayNumber[] {
  const { pattern, range } = recurrence;
  const last = Math.min(until, lastDay(range));
  const most = range.type === 'numbered' ? range.numberOfOccurrences : Number.POSITIVE_INFINITY;
  const days: DayNumber[] = [];
  for (const day of patternDays(pattern, dayNumber(range.startDate))) {
    if (day > last || days.length >= most) break;
    days.push(day);
  }
  return days;
}

export function firstDayOfSeries({ pattern, range }: Recurrence): DayNumber {
  return patternDays(pattern, dayNumber(range.startDate)).next().value;
}

function lastDay(range: SeriesRange): DayNumber {
  return range.type === 'endDate' ? dayNumber(range.endDate) : Number.POSITIVE_INFINITY;
}
