import type { PatternedRecurrence, RecurrencePattern } from '@microsoft/microsoft-graph-types';
import type { Recurrence } from '../recurrence/recurrence.ts';

const none: RecurrencePattern = {
  month: 0,
  dayOfMonth: 0,
  firstDayOfWeek: 'sunday',
  index: 'first',
};
const noDay = '0001-01-01';

/** Graph's `patternedRecurrence`, with zeros where a field does not apply. */
export function renderRecurrence({ pattern, range, zoneName }: Recurrence): PatternedRecurrence {
  return {
    pattern: { ...none, ...pattern, daysOfWeek: 'daysOfWeek' in pattern ? [...pattern.daysOfWeek] : [] },
    range: { endDate: noDay, numberOfOccurrences: 0, ...range, recurrenceTimeZone: zoneName },
  };
}
