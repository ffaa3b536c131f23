import type { CalendarWorld } from '../state/calendar-world.ts';
import { accessDenied, type Refusal } from '../wire/refusal.ts';
import { announceToAll } from './announce-event.ts';
import { isOrganiser } from './answers.ts';
import type { Appearance } from './appearance.ts';
import { takeOff } from './invitations.ts';
import { writableEntry } from './stored-entries.ts';
import { touch } from './touch.ts';

/** Calls the event, or one day of a series, off for everybody; it stays on the others' calendars as cancelled. */
export function cancelEvent(world: CalendarWorld, found: Appearance): Refusal | undefined {
  if (!isOrganiser(found)) return accessDenied;
  removeByOrganiser(world, found);
  return undefined;
}

/** What deleting does: the organiser calls it off, anybody else takes it off their own calendar. */
export function deleteEvent(world: CalendarWorld, found: Appearance): void {
  if (isOrganiser(found)) removeByOrganiser(world, found);
  else removeOwn(world, found);
}

/** Takes the event, or one day of it, off this calendar alone. A single day is announced to nobody, as in Outlook at times. */
export function removeOwn(world: CalendarWorld, found: Appearance): void {
  const entry = writableEntry(world, { ...found, local: found.key.local });
  if (found.key.day === undefined) takeOff(world, entry);
  else entry.copy.removedDays.push(found.key.day);
}

function removeByOrganiser(world: CalendarWorld, found: Appearance): void {
  const entry = writableEntry(world, { ...found, local: found.key.local });
  const { meeting } = entry;
  touch(world, meeting);
  announceToAll(world, entry.copy.meeting, 'updated');
  if (found.key.day !== undefined) {
    meeting.cancelledDays.push(found.key.day);
    delete meeting.exceptions[found.key.day];
    return;
  }
  meeting.isCancelled = true;
  takeOff(world, entry);
}
