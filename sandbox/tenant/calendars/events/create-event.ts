import type { NewEvent } from '../bodies/event-body.ts';
import { readRecurrence } from '../bodies/read-recurrence.ts';
import { readTiming } from '../bodies/read-timing.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import { isRefusal, refusal, type Refusal } from '../wire/refusal.ts';
import { wholeAppearance, type Appearance } from './appearance.ts';
import { announceOn } from './announce-event.ts';
import { attendeesOf } from './attendees-of.ts';
import { invite } from './invitations.ts';
import { newCopy, newMeeting } from './new-meeting.ts';
import { entryNamed, mailboxOf } from './stored-entries.ts';

/** Books an event. A transactionId already used for the same event yields that event. */
export function createEvent(world: CalendarWorld, owner: MailboxOwner, body: NewEvent): Appearance | Refusal {
  const timing = readTiming({ start: body.start, end: body.end, isAllDay: body.isAllDay ?? false });
  if (isRefusal(timing)) return timing;
  const series = body.recurrence ? readRecurrence(body.recurrence, timing) : undefined;
  if (isRefusal(series)) return series;
  const earlier = bookedBefore(world, owner, body);
  if (earlier !== undefined) return earlier;
  const local = `m${world.calendars.nextNumber++}`;
  const uid = `${world.calendars.seed}|${local}`;
  const attendees = attendeesOf(world, body.attendees);
  const meeting = newMeeting(body, { owner, uid, now: world.now(), timing, series, attendees });
  const copy = newCopy(local, body);
  world.calendars.meetings[local] = meeting;
  mailboxOf(world, owner).copies[local] = copy;
  if (body.transactionId !== undefined) {
    mailboxOf(world, owner).transactions[body.transactionId] = { local, asked: asked(body) };
  }
  announceOn(world, { owner, local }, 'created');
  invite(world, local, attendees);
  return wholeAppearance({ owner, local, meeting, copy });
}

function bookedBefore(
  world: CalendarWorld,
  owner: MailboxOwner,
  body: NewEvent,
): Appearance | Refusal | undefined {
  if (body.transactionId === undefined) return undefined;
  const earlier = world.calendars.mailboxes[owner.id]?.transactions[body.transactionId];
  const entry = earlier && entryNamed(world, owner, earlier.local);
  if (earlier === undefined || entry === undefined) return undefined;
  return earlier.asked === asked(body) ? wholeAppearance(entry) : usedForAnother;
}

// What makes two requests the same event; wording may differ between retries.
function asked({ subject, start, end, recurrence }: NewEvent): string {
  return JSON.stringify([subject, start, end, recurrence]);
}

const usedForAnother = refusal(
  409,
  'ErrorDuplicateTransactionId',
  "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
);
