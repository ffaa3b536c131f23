import type { Content, Copy, Meeting, ShowAs } from '../state/calendars-state.ts';
import type { MailboxOwner } from '../state/mailbox-owner.ts';
import { windowsZone } from '../time/zone-names.ts';
import type { LocalTime } from '../time/zone-time.ts';

export interface SeededSlot {
  /** Names the meeting within its owner's mailbox. */
  local: string;
  subject: string;
  start: LocalTime;
  end: LocalTime;
  showAs: ShowAs;
  isPrivate?: boolean;
  isAllDay?: boolean;
}

export interface SeededMeeting {
  local: string;
  meeting: Meeting;
  copy: Copy;
}

export function seededMeeting(owner: MailboxOwner, slot: SeededSlot): SeededMeeting {
  const key = `${owner.id}|${slot.local}`;
  const created = (slot.start.day - 30) * 86_400_000;
  const meeting: Meeting = {
    organiser: { id: owner.id, address: owner.mail, name: owner.displayName },
    content: contentOf(owner, slot),
    exceptions: {},
    cancelledDays: [],
    isCancelled: false,
    attendees: [],
    answers: {},
    answersByDay: {},
    allowNewTimeProposals: true,
    hideAttendees: false,
    responseRequested: true,
    uid: key,
    createdAt: created,
    changedAt: created,
    version: 1,
    source: 'seed',
  };
  return { local: slot.local, meeting, copy: copyOf(key) };
}

function contentOf(owner: MailboxOwner, slot: SeededSlot): Content {
  return {
    subject: slot.subject,
    body: { contentType: 'html', content: '' },
    location: '',
    sensitivity: slot.isPrivate === true ? 'private' : 'normal',
    importance: 'normal',
    showAs: slot.showAs,
    timing: {
      start: slot.start,
      end: slot.end,
      zone: owner.timeZone,
      zoneName: windowsZone(owner.timeZone),
      isAllDay: slot.isAllDay === true,
    },
  };
}

function copyOf(meeting: string): Copy {
  return {
    meeting,
    removedDays: [],
    categories: [],
    reminderMinutes: 15,
    isReminderOn: true,
    extendedProperties: [],
  };
}
