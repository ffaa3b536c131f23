import type { Attendee, Meeting } from '../state/calendars-state.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import { announceOn } from './announce-event.ts';
import type { Entry } from './appearance.ts';
import { newCopy } from './new-meeting.ts';
import { mailboxOf } from './stored-entries.ts';

/** Puts the meeting on the calendar of everybody invited who has one here; others only get mail. */
export function invite(world: CalendarWorld, meetingKey: string, attendees: readonly Attendee[]): void {
  const meeting = world.calendars.meetings[meetingKey];
  for (const { address } of attendees) {
    const person = world.personWithAddress(address);
    if (meeting === undefined || person === undefined || !hasSeat(person, meeting)) continue;
    meeting.answers[address.toLowerCase()] ??= { response: 'none' };
    const { copies } = mailboxOf(world, person);
    const local = localKey(meetingKey);
    if (copies[local] !== undefined) continue;
    copies[local] = newCopy(meetingKey);
    announceOn(world, { owner: person, local }, 'created');
  }
}

/** Puts one day of a series back on the calendars it was declined from, for it is asked about anew. */
export function inviteToDay(world: CalendarWorld, meetingKey: string, day: string): void {
  const attendees = world.calendars.meetings[meetingKey]?.attendees ?? [];
  invite(world, meetingKey, attendees);
  for (const { address } of attendees) {
    const person = world.personWithAddress(address);
    const copy = person && world.calendars.mailboxes[person.id]?.copies[localKey(meetingKey)];
    if (copy !== undefined) copy.removedDays = copy.removedDays.filter((removed) => removed !== day);
  }
}

/** Takes the meeting off the calendars of people no longer invited. */
export function disinvite(world: CalendarWorld, meetingKey: string, attendees: readonly Attendee[]): void {
  const meeting = world.calendars.meetings[meetingKey];
  for (const { address } of attendees) {
    const person = world.personWithAddress(address);
    delete meeting?.answers[address.toLowerCase()];
    for (const answers of Object.values(meeting?.answersByDay ?? {})) delete answers[address.toLowerCase()];
    if (person === undefined || meeting === undefined || !hasSeat(person, meeting)) continue;
    delete world.calendars.mailboxes[person.id]?.copies[localKey(meetingKey)];
    announceOn(world, { owner: person, local: localKey(meetingKey) }, 'deleted');
  }
}

/** Takes a copy off its calendar; a seeded meeting does not come back. */
export function takeOff(world: CalendarWorld, { owner, local }: Entry): void {
  const mailbox = mailboxOf(world, owner);
  delete mailbox.copies[local];
  announceOn(world, { owner, local }, 'deleted');
  if (isSeeded(local)) mailbox.removedSeeds.push(local);
  for (const [id, { local: booked }] of Object.entries(mailbox.transactions)) {
    if (booked === local) delete mailbox.transactions[id];
  }
}

function hasSeat(person: MailboxOwner, meeting: Meeting): boolean {
  return person.mailbox && person.id !== meeting.organiser.id;
}

function isSeeded(local: string): boolean {
  return local.startsWith('s');
}

// A seeded meeting's key carries its owner, so that on another's calendar it is still one of a kind.
function localKey(meetingKey: string): string {
  return meetingKey.startsWith('m') ? meetingKey : `x${meetingKey.replace('|', '.')}`;
}
