import { firstDayOfSeries, seriesDays } from '../recurrence/series-days.ts';
import type { Pattern, Recurrence, SeriesRange } from '../recurrence/recurrence.ts';
import type { Timing } from '../state/calendars-state.ts';
import { dayNumber } from '../time/day.ts';
import { ianaZone } from '../time/zone-names.ts';
import { epochAt, localAt, localBetween, localPlus } from '../time/zone-time.ts';
import { isRefusal, refusal, type Refusal } from '../wire/refusal.ts';
import type { RecurrenceBody } from './event-body.ts';
import { unknownZone } from './read-timing.ts';

export interface Series {
  recurrence: Recurrence;
  /** The first occurrence, on the clock the series is anchored to. */
  timing: Timing;
}

/** A series that begins at `timing`; its first day may be later, when the pattern does not fall on the given one. */
export function readRecurrence(body: RecurrenceBody, timing: Timing): Series | Refusal {
  const zoneName = body.range.recurrenceTimeZone ?? timing.zoneName;
  const zone = ianaZone(zoneName);
  if (zone === undefined) return unknownZone(zoneName);
  const pattern = readPattern(body.pattern);
  if (isRefusal(pattern)) return pattern;
  const range = readRange(body.range);
  if (isRefusal(range)) return range;
  const anchored = onClockOf(zone, zoneName, timing);
  if (dayNumber(range.startDate) !== anchored.start.day) return startsElsewhere;
  return begun({ pattern, range, zoneName }, anchored);
}

function begun(recurrence: Recurrence, timing: Timing): Series | Refusal {
  const day = firstDayOfSeries(recurrence);
  if (seriesDays(recurrence, day).length === 0) return noOccurrence;
  const length = localBetween(timing.start, timing.end);
  const start = { day, second: timing.start.second };
  return { recurrence, timing: { ...timing, start, end: localPlus(start, length) } };
}

function onClockOf(zone: string, zoneName: string, timing: Timing): Timing {
  if (zone === timing.zone) return timing;
  const start = localAt(zone, epochAt(timing.zone, timing.start));
  const end = localAt(zone, epochAt(timing.zone, timing.end));
  return { ...timing, zone, zoneName, start, end };
}

function readPattern(body: RecurrenceBody['pattern']): Pattern | Refusal {
  const { type, interval, daysOfWeek = [], index = 'first', firstDayOfWeek = 'sunday' } = body;
  const { dayOfMonth = 0, month = 0 } = body;
  if (type === 'daily') return { type, interval };
  const weekly = type === 'weekly';
  const relative = type === 'relativeMonthly' || type === 'relativeYearly';
  const yearly = type === 'absoluteYearly' || type === 'relativeYearly';
  if ((weekly || relative) && daysOfWeek.length === 0) return lacking('daysOfWeek', type);
  if (!weekly && !relative && dayOfMonth === 0) return lacking('dayOfMonth', type);
  if (yearly && month === 0) return lacking('month', type);
  if (type === 'weekly') return { type, interval, daysOfWeek, firstDayOfWeek };
  if (type === 'absoluteMonthly') return { type, interval, dayOfMonth };
  if (type === 'relativeMonthly') return { type, interval, daysOfWeek, index };
  if (type === 'absoluteYearly') return { type, interval, dayOfMonth, month };
  return { type, interval, daysOfWeek, index, month };
}

function readRange(body: RecurrenceBody['range']): SeriesRange | Refusal {
  const { type, startDate, endDate, numberOfOccurrences = 0 } = body;
  if (type === 'noEnd') return { type, startDate };
  if (type === 'numbered') {
    return numberOfOccurrences === 0
      ? lacking('numberOfOccurrences', type)
      : { type, startDate, numberOfOccurrences };
  }
  return endDate === undefined ? lacking('endDate', type) : { type, startDate, endDate };
}

function lacking(property: string, type: string): Refusal {
  return refusal(
    400,
    'ErrorPropertyValidationFailure',
    `A recurrence of type '${type}' needs '${property}'.`,
  );
}

const startsElsewhere = refusal(
  400,
  'ErrorPropertyValidationFailure',
  'The recurrence range startDate must be the date of the event start.',
);
const noOccurrence = refusal(
  400,
  'ErrorRecurrenceHasNoOccurrence',
  'The recurrence has no occurrence in its range.',
);
