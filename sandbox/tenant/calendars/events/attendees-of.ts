import type { NewEvent } from '../bodies/event-body.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';
import type { Attendee } from '../state/calendars-state.ts';

/** Each person once, as first given; people of the company under the address their mail goes by. */
export function attendeesOf(world: CalendarWorld, given: NewEvent['attendees'] = []): Attendee[] {
  const attendees = new Map<string, Attendee>();
  for (const { type, emailAddress } of given) {
    const person = world.personWithAddress(emailAddress.address);
    const address = person?.mail ?? emailAddress.address;
    const name = person?.displayName ?? emailAddress.name ?? address;
    const key = address.toLowerCase();
    if (!attendees.has(key)) attendees.set(key, { type, address, name });
  }
  return [...attendees.values()];
}
