import type { Recurrence } from '../recurrence/recurrence.ts';
import type { LocalTime } from '../time/zone-time.ts';

export type Answer = 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';
export type ShowAs = 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';

export interface AnswerStatus {
  response: Answer;
  /** Milliseconds since the epoch; absent before anybody answered. */
  at?: number;
}

export interface Address {
  address: string;
  name: string;
}

export interface Attendee extends Address {
  type: 'required' | 'optional' | 'resource';
}

export interface Timing {
  start: LocalTime;
  end: LocalTime;
  /** IANA. */
  zone: string;
  /** As the organiser named it. */
  zoneName: string;
  isAllDay: boolean;
}

/** What everybody invited sees of one occurrence; an exception changes some of it. */
export interface Content {
  subject: string;
  body: { contentType: 'html' | 'text'; content: string };
  location: string;
  sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  importance: 'low' | 'normal' | 'high';
  showAs: ShowAs;
  timing: Timing;
}

/** One occurrence that differs from its series. */
export interface Exception {
  content: Partial<Content>;
}

/** What the organiser booked, shared by the copies on every calendar. */
export interface Meeting {
  organiser: Address & { id: string };
  content: Content;
  recurrence?: Recurrence;
  /** By the day the series had foreseen, as `2026-12-01`. */
  exceptions: Record<string, Exception>;
  cancelledDays: string[];
  isCancelled: boolean;
  attendees: Attendee[];
  /** By address in lower case: the answers to the whole, and those to single days. */
  answers: Record<string, AnswerStatus>;
  answersByDay: Record<string, Record<string, AnswerStatus>>;
  joinUrl?: string;
  allowNewTimeProposals: boolean;
  hideAttendees: boolean;
  responseRequested: boolean;
  transactionId?: string;
  uid: string;
  createdAt: number;
  changedAt: number;
  version: number;
  /** Who put it there: the company's seed, a caller of Graph, or its owner in Outlook. */
  source: 'seed' | 'api' | 'person';
}

export interface ExtendedProperty {
  id: string;
  value: string;
}

/** A meeting as it stands on one calendar, with what its owner alone sees and sets. */
export interface Copy {
  meeting: string;
  /** Days the owner took off this calendar, by declining or deleting. */
  removedDays: string[];
  categories: string[];
  reminderMinutes: number;
  isReminderOn: boolean;
  showAs?: ShowAs;
  extendedProperties: ExtendedProperty[];
}

export interface Mailbox {
  /** By local key: the part of an event's id that names it within its mailbox. */
  copies: Record<string, Copy>;
  /** Seeded events taken off the calendar. */
  removedSeeds: string[];
  /** By transactionId: the local key, and what was asked for under it. */
  transactions: Record<string, { local: string; asked: string }>;
}

/** Everything the simulated calendars remember; plain JSON. */
export interface CalendarsState {
  seed: string;
  /** Milliseconds since the epoch when this company began. */
  startedAt: number;
  nextNumber: number;
  /** By person's id; a mailbox nobody wrote to is absent. */
  mailboxes: Record<string, Mailbox>;
  meetings: Record<string, Meeting>;
}
