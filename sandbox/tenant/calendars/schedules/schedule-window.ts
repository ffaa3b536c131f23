import type { Window } from '../events/timeline.ts';
import { unknownZone } from '../bodies/read-timing.ts';
import { ianaZone } from '../time/zone-names.ts';
import { parseDateTime } from '../time/graph-date-time.ts';
import { epochAt } from '../time/zone-time.ts';
import { refusal, type Refusal } from '../wire/refusal.ts';
import type { ScheduleBody } from './schedule-body.ts';

const longestDays = 62;
const dayMillis = 86_400_000;

export interface ScheduleWindow extends Window {
  intervalMillis: number;
}

/** The window asked about, within Graph's limits. */
export function scheduleWindow(body: ScheduleBody): ScheduleWindow | Refusal {
  const { startTime, endTime, availabilityViewInterval: minutes } = body;
  const zones = [startTime, endTime].map(({ timeZone }) => ianaZone(timeZone));
  if (zones[0] === undefined) return unknownZone(startTime.timeZone);
  if (zones[1] === undefined) return unknownZone(endTime.timeZone);
  const start = parseDateTime(startTime.dateTime, zones[0]);
  const end = parseDateTime(endTime.dateTime, zones[1]);
  if (start === undefined || end === undefined) return badTime;
  const from = epochAt(zones[0], start);
  const to = epochAt(zones[1], end);
  if (to <= from) return badTime;
  if (to - from > longestDays * dayMillis) return tooLong;
  if (minutes < 5 || minutes > 1440 || minutes * 60_000 > to - from) return badInterval;
  return { from, to, intervalMillis: minutes * 60_000 };
}

const badTime = refusal(
  400,
  'ErrorInvalidTimeInterval',
  'A specified time interval is invalid: the end must be later than the start.',
);
const tooLong = refusal(
  400,
  'ErrorTimeIntervalTooBig',
  `The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = ${longestDays} days.`,
);
const badInterval = refusal(
  400,
  'ErrorInvalidMergedFreeBusyInterval',
  'The merged free/busy interval is invalid: it must be between 5 and 1440 minutes and no longer than the window.',
);
