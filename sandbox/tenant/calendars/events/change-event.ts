import type { EventChange } from '../bodies/event-body.ts';
import { readRecurrence } from '../bodies/read-recurrence.ts';
import type { Meeting, Timing } from '../state/calendars-state.ts';
import type { Recurrence } from '../recurrence/recurrence.ts';
import { dayNumber, isoDay } from '../time/day.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';
import { accessDenied, isRefusal, refusal, type Refusal } from '../wire/refusal.ts';
import { announceOn, announceToAll } from './announce-event.ts';
import { isOrganiser } from './answers.ts';
import { dayAppearance, wholeAppearance, type Appearance, type Entry } from './appearance.ts';
import { attendeesOf } from './attendees-of.ts';
import { changeDay } from './change-day.ts';
import { changeOwnCopy, isOwnChange } from './change-own-copy.ts';
import { changedContent, changedTiming } from './changed-content.ts';
import { disinvite, invite } from './invitations.ts';
import { joinUrl } from './new-meeting.ts';
import { writableEntry } from './stored-entries.ts';
import { touch } from './touch.ts';

/** What PATCH does: to a whole event or series, to one day of a series, or to somebody's own copy. */
export function changeEvent(
  world: CalendarWorld,
  found: Appearance,
  change: EventChange,
): Appearance | Refusal {
  const organises = isOrganiser(found);
  if (!organises && !isOwnChange(change)) return accessDenied;
  const entry = writableEntry(world, { ...found, local: found.key.local });
  const refused = organises ? changeMeeting(world, { entry, day: found.key.day }, change) : undefined;
  if (refused !== undefined) return refused;
  changeOwnCopy(entry.copy, change);
  if (!organises && change.showAs !== undefined) entry.copy.showAs = change.showAs;
  touch(world, entry.meeting);
  if (organises) announceToAll(world, entry.copy.meeting, 'updated');
  else announceOn(world, entry, 'updated');
  return found.key.day === undefined
    ? wholeAppearance(entry)
    : dayAppearance(entry, dayNumber(found.key.day));
}

function changeMeeting(
  world: CalendarWorld,
  { entry, day }: { entry: Entry; day: string | undefined },
  change: EventChange,
): Refusal | undefined {
  return day === undefined ? changeWhole(world, entry, change) : changeDay(world, { ...entry, day }, change);
}

function changeWhole(world: CalendarWorld, entry: Entry, change: EventChange): Refusal | undefined {
  const { meeting } = entry;
  const times = newTimes(meeting, change);
  if (isRefusal(times)) return times;
  meeting.content = { ...meeting.content, ...changedContent(change) };
  meeting.allowNewTimeProposals = change.allowNewTimeProposals ?? meeting.allowNewTimeProposals;
  meeting.hideAttendees = change.hideAttendees ?? meeting.hideAttendees;
  meeting.responseRequested = change.responseRequested ?? meeting.responseRequested;
  if (change.isOnlineMeeting === true) meeting.joinUrl ??= joinUrl(meeting.uid);
  if (change.attendees !== undefined) changeAttendees(world, entry, change);
  if (times !== undefined) retime(world, entry, times);
  return undefined;
}

interface Times {
  timing: Timing;
  recurrence: Recurrence | undefined;
}

function newTimes(meeting: Meeting, change: EventChange): Times | Refusal | undefined {
  const timing = changedTiming(change, meeting.content.timing);
  if (isRefusal(timing)) return timing;
  if (change.recurrence) return readRecurrence(change.recurrence, timing ?? meeting.content.timing);
  if (change.recurrence === null) return { timing: timing ?? meeting.content.timing, recurrence: undefined };
  if (timing === undefined) return undefined;
  const { recurrence } = meeting;
  if (recurrence === undefined) return { timing, recurrence };
  return isoDay(timing.start.day) === isoDay(meeting.content.timing.start.day)
    ? { timing, recurrence: { ...recurrence, zoneName: timing.zoneName } }
    : seriesNeedsRange;
}

// A new time makes a new series: what differed on single days is dropped, and everybody is asked again.
function retime(world: CalendarWorld, { meeting, copy }: Entry, { timing, recurrence }: Times): void {
  meeting.content.timing = timing;
  if (recurrence === undefined) delete meeting.recurrence;
  else meeting.recurrence = recurrence;
  meeting.exceptions = {};
  meeting.cancelledDays = [];
  meeting.answers = {};
  meeting.answersByDay = {};
  invite(world, copy.meeting, meeting.attendees);
}

function changeAttendees(world: CalendarWorld, { meeting, copy }: Entry, change: EventChange): void {
  const before = new Map(meeting.attendees.map((attendee) => [attendee.address.toLowerCase(), attendee]));
  meeting.attendees = attendeesOf(world, change.attendees);
  const added = meeting.attendees.filter(({ address }) => !before.delete(address.toLowerCase()));
  disinvite(world, copy.meeting, [...before.values()]);
  invite(world, copy.meeting, added);
}

const seriesNeedsRange = refusal(
  400,
  'ErrorPropertyValidationFailure',
  'A series moves to another date only together with its recurrence.',
);
