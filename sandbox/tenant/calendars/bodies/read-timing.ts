import type { Timing } from '../state/calendars-state.ts';
import { ianaZone } from '../time/zone-names.ts';
import { parseDateTime } from '../time/graph-date-time.ts';
import { epochAt, localAt, type LocalTime } from '../time/zone-time.ts';
import { refusal, type Refusal } from '../wire/refusal.ts';
import type { DateTimeBody } from './event-body.ts';

interface Times {
  start: DateTimeBody;
  end: DateTimeBody;
  isAllDay: boolean;
}

/** When an event is, on the clock of the zone its start names. */
export function readTiming({ start, end, isAllDay }: Times): Timing | Refusal {
  const zone = ianaZone(start.timeZone);
  const endZone = ianaZone(end.timeZone);
  if (zone === undefined) return unknownZone(start.timeZone);
  if (endZone === undefined) return unknownZone(end.timeZone);
  const from = parseDateTime(start.dateTime, zone);
  const ownTo = parseDateTime(end.dateTime, endZone);
  if (from === undefined || ownTo === undefined) return badDateTime;
  if (isAllDay && !(isMidnight(from) && isMidnight(ownTo) && zone === endZone)) return notAllDay;
  const to = zone === endZone ? ownTo : localAt(zone, epochAt(endZone, ownTo));
  if (epochAt(zone, to) < epochAt(zone, from)) return endsEarly;
  return { start: from, end: to, zone, zoneName: start.timeZone, isAllDay };
}

export function unknownZone(name: string): Refusal {
  return refusal(
    400,
    'TimeZoneNotSupportedException',
    `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`,
  );
}

function isMidnight({ second }: LocalTime): boolean {
  return second === 0;
}

const badDateTime = refusal(400, 'ErrorPropertyValidationFailure', 'A start or end is not a date and time.');
const notAllDay = refusal(
  400,
  'ErrorPropertyValidationFailure',
  'The Event.Start and Event.End of an all-day event must be midnight, in the same time zone.',
);
const endsEarly = refusal(
  400,
  'ErrorCalendarEndDateIsEarlierThanStartDate',
  'The end date of the event is earlier than its start date.',
);
