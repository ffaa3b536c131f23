import { createHash } from 'node:crypto';
import type { NewEvent } from '../bodies/event-body.ts';
import type { Series } from '../bodies/read-recurrence.ts';
import type { Attendee, Copy, Meeting, Timing } from '../state/calendars-state.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';

export interface NewMeeting {
  owner: MailboxOwner;
  uid: string;
  now: number;
  timing: Timing;
  series: Series | undefined;
  attendees: Attendee[];
}

/** A meeting as first booked; nobody has been invited yet. */
export function newMeeting(
  body: NewEvent,
  { owner, uid, now, timing, series, attendees }: NewMeeting,
): Meeting {
  return {
    organiser: { id: owner.id, address: owner.mail, name: owner.displayName },
    content: {
      subject: body.subject ?? '',
      body: readBody(body.body),
      location: body.location?.displayName ?? '',
      sensitivity: body.sensitivity ?? 'normal',
      importance: body.importance ?? 'normal',
      showAs: body.showAs ?? (timing.isAllDay ? 'free' : 'busy'),
      timing: series?.timing ?? timing,
    },
    ...(series === undefined ? {} : { recurrence: series.recurrence }),
    exceptions: {},
    cancelledDays: [],
    isCancelled: false,
    attendees,
    answers: {},
    answersByDay: {},
    ...(body.isOnlineMeeting === true ? { joinUrl: joinUrl(uid) } : {}),
    allowNewTimeProposals: body.allowNewTimeProposals ?? true,
    hideAttendees: body.hideAttendees ?? false,
    responseRequested: body.responseRequested ?? true,
    ...(body.transactionId === undefined ? {} : { transactionId: body.transactionId }),
    uid,
    createdAt: now,
    changedAt: now,
    version: 1,
    source: 'api',
  };
}

export function newCopy(meeting: string, body: Partial<NewEvent> = {}): Copy {
  return {
    meeting,
    removedDays: [],
    categories: body.categories ?? [],
    reminderMinutes: body.reminderMinutesBeforeStart ?? 15,
    isReminderOn: body.isReminderOn ?? true,
    extendedProperties: body.singleValueExtendedProperties ?? [],
  };
}

export function readBody(body: NewEvent['body']): Meeting['content']['body'] {
  return body === undefined
    ? { contentType: 'html', content: '' }
    : { contentType: body.contentType, content: body.content };
}

/** Where a meeting is joined: the same for as long as the meeting lives. */
export function joinUrl(uid: string): string {
  const thread = createHash('sha256').update(`join|${uid}`).digest('base64url');
  return `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${thread}%40thread.v2/0`;
}
