import type { ChangeType } from '../../subscriptions/state/subscriptions-state.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';
import { eventId } from '../state/event-key.ts';
import type { Entry } from './appearance.ts';

type On = Pick<Entry, 'local'> & { owner: { id: string } };

/** An event on one calendar, whole: what is changed about single days is told of the series. */
export function announceOn(world: CalendarWorld, { owner, local }: On, change: ChangeType): void {
  world.announce({ mailbox: owner.id, eventId: eventId({ owner: owner.id, local }, 'mutable'), change });
}

/** On every calendar the meeting stands on. */
export function announceToAll(world: CalendarWorld, meetingKey: string, change: ChangeType): void {
  const meeting = world.calendars.meetings[meetingKey];
  if (meeting === undefined) return;
  const guests = meeting.attendees.flatMap(({ address }) => world.personWithAddress(address) ?? []);
  for (const id of new Set([meeting.organiser.id, ...guests.map((guest) => guest.id)])) {
    const copies = Object.entries(world.calendars.mailboxes[id]?.copies ?? {});
    const [local] = copies.find(([, copy]) => copy.meeting === meetingKey) ?? [];
    if (local !== undefined) announceOn(world, { owner: { id }, local }, change);
  }
}
