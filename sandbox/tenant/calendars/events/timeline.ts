import { seededWeek } from '../seeds/seeded-week.ts';
import { weekNumber } from '../seeds/week-number.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import { dayAppearance, wholeAppearance, type Appearance, type Entry } from './appearance.ts';
import { occurrenceDays } from './occurrence-days.ts';
import { storedEntries } from './stored-entries.ts';

/** Half-open, milliseconds since the epoch. */
export interface Window {
  from: number;
  to: number;
}

const dayMillis = 86_400_000;

/** Everything on a person's calendar that touches the window, earliest first. */
export function timeline(world: CalendarWorld, owner: MailboxOwner, window: Window): Appearance[] {
  const stored = storedEntries(world, owner).flatMap((entry) => entryAppearances(entry, window));
  const seeded = seededEntries(world, owner, window).map(wholeAppearance);
  return [...stored, ...seeded]
    .filter(({ start, end }) => start < window.to && (end > window.from || start >= window.from))
    .sort((a, b) => a.start - b.start || (a.key.local < b.key.local ? -1 : 1));
}

/** One series' days that touch the window, earliest first. */
export function entryAppearances(entry: Entry, window: Window): Appearance[] {
  const { meeting, copy } = entry;
  if (meeting.recurrence === undefined) return [wholeAppearance(entry)];
  const until = Math.ceil(window.to / dayMillis) + 1;
  return occurrenceDays(meeting, copy, until)
    .map((day) => dayAppearance(entry, day))
    .filter(({ start, end }) => start < window.to && end > window.from)
    .sort((a, b) => a.start - b.start);
}

function seededEntries(world: CalendarWorld, owner: MailboxOwner, { from, to }: Window): Entry[] {
  const { calendars } = world;
  const mailbox = calendars.mailboxes[owner.id];
  const gone = new Set([...(mailbox?.removedSeeds ?? []), ...Object.keys(mailbox?.copies ?? {})]);
  const entries: Entry[] = [];
  const lastWeek = weekNumber(Math.floor(to / dayMillis) + 1);
  for (let week = weekNumber(Math.floor(from / dayMillis) - 1); week <= lastWeek; week++) {
    for (const seeded of seededWeek(calendars, owner, week)) {
      if (!gone.has(seeded.local)) entries.push({ owner, ...seeded });
    }
  }
  return entries;
}
