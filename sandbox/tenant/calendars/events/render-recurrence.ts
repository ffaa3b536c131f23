import type { Recurrence } from '../recurrence/recurrence.ts';

const none = {
  month: 0,
  dayOfMonth: 0,
  firstDayOfWeek: 'sunday',
  index: 'first',
};
const noDay = '0001-01-01';

/** Graph's `patternedRecurrence`, with zeros where a field does not apply. */
export function renderRecurrence({ pattern, range, zoneName }: Recurrence): Record<string, unknown> {
  return {
    pattern: { ...none, ...pattern },
    range: { endDate: noDay, numberOfOccurrences: 0, ...range, recurrenceTimeZone: zoneName },
  };
}
