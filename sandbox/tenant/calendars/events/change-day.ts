import type { EventChange } from '../bodies/event-body.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';
import type { Timing } from '../state/calendars-state.ts';
import { dayNumber } from '../time/day.ts';
import { epochAt } from '../time/zone-time.ts';
import { invalidRequest, isRefusal, refusal, type Refusal } from '../wire/refusal.ts';
import { dayAppearance, type Entry } from './appearance.ts';
import { changedContent, changedTiming } from './changed-content.ts';
import { inviteToDay } from './invitations.ts';
import { occurrenceDays } from './occurrence-days.ts';

/** Makes one day of a series an exception. A new time asks everybody again for that day. */
export function changeDay(
  world: CalendarWorld,
  entry: Entry & { day: string },
  change: EventChange,
): Refusal | undefined {
  if (change.recurrence !== undefined || change.attendees !== undefined) return wholeSeriesOnly;
  const { meeting, copy, day } = entry;
  const { content } = dayAppearance(entry, dayNumber(day));
  const timing = changedTiming(change, content.timing);
  if (isRefusal(timing)) return timing;
  if (timing !== undefined && crosses(entry, timing)) return crossing;
  meeting.exceptions[day] = {
    content: {
      ...meeting.exceptions[day]?.content,
      ...changedContent(change),
      ...(timing === undefined ? {} : { timing }),
    },
  };
  if (timing === undefined) return undefined;
  meeting.answersByDay[day] = Object.fromEntries(
    meeting.attendees.map(({ address }) => [address.toLowerCase(), { response: 'notResponded' }]),
  );
  inviteToDay(world, copy.meeting, day);
  return undefined;
}

// Outlook keeps the days of a series in their order: none may reach the one before it or the one after.
function crosses(entry: Entry & { day: string }, timing: Timing): boolean {
  const { meeting, copy } = entry;
  const own = dayNumber(entry.day);
  const reach = Math.max(own, timing.start.day) + 800;
  const days = occurrenceDays(meeting, copy, reach);
  const before = days.filter((day) => day < own).at(-1);
  const after = days.find((day) => day > own);
  const start = epochAt(timing.zone, timing.start);
  const end = epochAt(timing.zone, timing.end);
  return (
    (before !== undefined && start < dayAppearance(entry, before).end) ||
    (after !== undefined && end > dayAppearance(entry, after).start)
  );
}

const crossing = refusal(
  400,
  'ErrorOccurrenceCrossingBoundary',
  'The occurrence would cross or overlap the one before or after it.',
);
const wholeSeriesOnly = invalidRequest('Recurrence and attendees are changed for a whole series.');
