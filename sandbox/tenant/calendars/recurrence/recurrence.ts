import type { Weekday } from '../time/day.ts';

export type WeekIndex = 'first' | 'second' | 'third' | 'fourth' | 'last';

export type Pattern =
  | { type: 'daily'; interval: number }
  | { type: 'weekly'; interval: number; daysOfWeek: readonly Weekday[]; firstDayOfWeek: Weekday }
  | { type: 'absoluteMonthly'; interval: number; dayOfMonth: number }
  | { type: 'relativeMonthly'; interval: number; daysOfWeek: readonly Weekday[]; index: WeekIndex }
  | { type: 'absoluteYearly'; interval: number; dayOfMonth: number; month: number }
  | {
      type: 'relativeYearly';
      interval: number;
      daysOfWeek: readonly Weekday[];
      index: WeekIndex;
      month: number;
    };

/** Days are `2026-12-01`, in the zone the series is anchored in. `endDate` is the last day that may hold an occurrence. */
export type SeriesRange =
  | { type: 'endDate'; startDate: string; endDate: string }
  | { type: 'noEnd'; startDate: string }
  | { type: 'numbered'; startDate: string; numberOfOccurrences: number };

export interface Recurrence {
  pattern: Pattern;
  range: SeriesRange;
  /** As the caller named it: Windows or IANA. */
  zoneName: string;
}
