import type { Mailbox } from '../state/calendars-state.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import { seededByLocal } from '../seeds/seeded-week.ts';
import type { Entry } from './appearance.ts';

/** What was written to a person's calendar, in the order it came. */
export function storedEntries({ calendars }: CalendarWorld, owner: MailboxOwner): Entry[] {
  const copies = calendars.mailboxes[owner.id]?.copies ?? {};
  return Object.entries(copies).flatMap(([local, copy]) => {
    const meeting = calendars.meetings[copy.meeting];
    return meeting === undefined ? [] : [{ owner, local, meeting, copy }];
  });
}

/** The entry a local key names; seeded ones are found until they are taken off the calendar. */
export function entryNamed(world: CalendarWorld, owner: MailboxOwner, local: string): Entry | undefined {
  const mailbox = world.calendars.mailboxes[owner.id];
  const copy = mailbox?.copies[local];
  const meeting = copy && world.calendars.meetings[copy.meeting];
  if (copy !== undefined && meeting !== undefined) return { owner, local, meeting, copy };
  if (mailbox?.removedSeeds.includes(local) === true) return undefined;
  const seeded = seededByLocal(world.calendars, owner, local);
  return seeded && { owner, ...seeded };
}

/** The same, fit to be changed: a seeded meeting becomes one of the mailbox's own, under its old name. */
export function writableEntry(world: CalendarWorld, entry: Entry): Entry {
  const mailbox = mailboxOf(world, entry.owner);
  if (mailbox.copies[entry.local] !== undefined) return entry;
  const meeting = structuredClone(entry.meeting);
  const copy = structuredClone(entry.copy);
  world.calendars.meetings[copy.meeting] = meeting;
  mailbox.copies[entry.local] = copy;
  return { ...entry, meeting, copy };
}

export function mailboxOf({ calendars }: CalendarWorld, owner: MailboxOwner): Mailbox {
  return (calendars.mailboxes[owner.id] ??= { copies: {}, removedSeeds: [], transactions: {} });
}
