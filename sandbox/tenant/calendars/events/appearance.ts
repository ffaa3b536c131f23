import type { Content, Copy, Meeting } from '../state/calendars-state.ts';
import type { EventKey } from '../state/event-key.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import { isoDay, type DayNumber } from '../time/day.ts';
import { epochAt, localBetween, localPlus } from '../time/zone-time.ts';

/** An event as it stands on somebody's calendar: the whole of it, or one day of a series. */
export interface Appearance {
  key: EventKey;
  type: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster';
  owner: MailboxOwner;
  meeting: Meeting;
  copy: Copy;
  content: Content;
  /** Milliseconds since the epoch. */
  start: number;
  end: number;
  /** What the series had foreseen, for one day of it. */
  originalStart?: number;
}

/** A meeting on a calendar, before any day of it is picked. */
export interface Entry {
  owner: MailboxOwner;
  local: string;
  meeting: Meeting;
  copy: Copy;
}

export function wholeAppearance({ owner, local, meeting, copy }: Entry): Appearance {
  return {
    key: { owner: owner.id, local },
    type: meeting.recurrence === undefined ? 'singleInstance' : 'seriesMaster',
    owner,
    meeting,
    copy,
    content: meeting.content,
    ...extent(meeting.content),
  };
}

export function dayAppearance({ owner, local, meeting, copy }: Entry, day: DayNumber): Appearance {
  const date = isoDay(day);
  const foreseen = contentOn(meeting.content, day);
  const exception = meeting.exceptions[date];
  const content = { ...foreseen, ...exception?.content };
  return {
    key: { owner: owner.id, local, day: date },
    type: exception === undefined ? 'occurrence' : 'exception',
    owner,
    meeting,
    copy,
    content,
    ...extent(content),
    originalStart: extent(foreseen).start,
  };
}

function contentOn(content: Content, day: DayNumber): Content {
  const { start, end } = content.timing;
  const moved = { day, second: start.second };
  return {
    ...content,
    timing: { ...content.timing, start: moved, end: localPlus(moved, localBetween(start, end)) },
  };
}

function extent({ timing }: Content): { start: number; end: number } {
  return { start: epochAt(timing.zone, timing.start), end: epochAt(timing.zone, timing.end) };
}
