import type { CalendarWorld } from '../state/calendar-world.ts';
import { eventKey } from '../state/event-key.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import { dayNumber } from '../time/day.ts';
import { dayAppearance, wholeAppearance, type Appearance, type Entry } from './appearance.ts';
import { isForeseen } from './occurrence-days.ts';
import { entryNamed } from './stored-entries.ts';

/** The event an id names on this calendar; `undefined` when it is not, or no longer, there. */
export function findEvent(world: CalendarWorld, owner: MailboxOwner, id: string): Appearance | undefined {
  const key = eventKey(id);
  if (key?.owner !== owner.id) return undefined;
  const entry = entryNamed(world, owner, key.local);
  if (entry === undefined) return undefined;
  if (key.day === undefined) return wholeAppearance(entry);
  return stands(entry, key.day) ? dayAppearance(entry, dayNumber(key.day)) : undefined;
}

function stands({ meeting, copy }: Entry, day: string): boolean {
  if (meeting.cancelledDays.includes(day) || copy.removedDays.includes(day)) return false;
  return isForeseen(meeting, dayNumber(day));
}
