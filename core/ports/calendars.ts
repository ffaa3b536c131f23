import type { WorkingHours } from '../people/profile.ts';
import type { PersonId, TenantId } from '../shared/ids.ts';
import type { SessionTime } from '../pairs/booking.ts';
import type { Rsvp } from '../pairs/meeting.ts';
import type { Cadence } from '../sessions/slot-search.ts';
import type { Instant, Interval } from '../shared/instant.ts';

/** One entry of a calendar, as far as free/busy tells: never what it is about (S5). */
export interface Taken extends Interval {
  how: 'tentative' | 'busy' | 'out-of-office';
}

export type ScheduleAnswer =
  | {
      kind: 'read';
      /** When they are not free, joined. */
      busy: readonly Interval[];
      /** Entry by entry, in order of start; some calendars tell only `busy`. */
      taken: readonly Taken[];
      workingHours: WorkingHours | undefined;
      /** IANA. */
      timeZone: string | undefined;
    }
  | { kind: 'unreadable'; why: 'no-mailbox' | 'no-access' | 'other' };

export interface CalendarPerson {
  id: PersonId;
  mail: string;
  name: string;
}

export interface Booking {
  /** Stable for ever: becomes the transactionId and the extended property the event is found by (S2). */
  key: string;
  organiser: PersonId;
  attendees: readonly CalendarPerson[];
  /** Neutral; never says what is worked on (S2). */
  title: string;
  bodyHtml: string;
  /** IANA zone the series is anchored in. */
  timeZone: string;
  /** One: a single event. More: a series; what it plans is equally spaced in local time, and the first session is as planned. */
  sessions: readonly SessionTime[];
  /** Starts of the series at which there is no session. */
  skipped: readonly Instant[];
  /** Undefined for a single event. */
  cadence: Cadence | undefined;
}

export type BookingOutcome =
  /** `asFile`: it is in no calendar, and those who meet put it into theirs from a file (S4). */
  | { kind: 'booked'; eventId: string; joinUrl: string | undefined; asFile?: true }
  | { kind: 'waiting-for-access'; why: string }
  | { kind: 'impossible'; why: 'no-mailbox' | 'quota' | 'other' };

/** A session that Outlook still has; those cancelled or deleted there are not told. */
export interface SeenSession extends Interval {
  /** The start that the series gives it; of a single event, its start. */
  planned: Instant;
  answers: ReadonlyMap<PersonId, Rsvp>;
}

/** What Outlook has of a booking now. */
export type SeenBooking =
  | { kind: 'seen'; eventId: string; joinUrl: string | undefined; sessions: readonly SeenSession[] }
  /** Cancelled or deleted as a whole, or never there. */
  | { kind: 'gone' }
  | { kind: 'unreadable'; why: 'no-mailbox' | 'no-access' };

/** Which booking to look at, and from when on: sessions that ended before are not told. */
export interface BookingToSee extends Pick<Booking, 'key' | 'organiser' | 'attendees'> {
  from: Instant;
}

export interface SessionChange {
  /** The start that the series gives it, as `see` tells. */
  planned: Instant;
  /** Undefined to take it off. */
  to: Interval | undefined;
}

/** Free/busy is all that is read, and nothing is written but what was booked (S5). */
export interface Calendars {
  /** Read as `reader`; a map entry for everyone asked. */
  schedules(
    tenant: TenantId,
    reader: PersonId,
    people: readonly Pick<CalendarPerson, 'id' | 'mail'>[],
    window: Interval,
  ): Promise<ReadonlyMap<PersonId, ScheduleAnswer>>;
  /** Looks for the key before it books: a retry never makes a second one. */
  book(tenant: TenantId, booking: Booking): Promise<BookingOutcome>;
  /** What people made of it in Outlook since (S3). */
  see(tenant: TenantId, booked: BookingToSee): Promise<SeenBooking>;
  /** Moves sessions of a booking, or takes them off; what is so already, and what Outlook has no more, is left alone. */
  change(
    tenant: TenantId,
    booked: Pick<Booking, 'key' | 'organiser' | 'timeZone'>,
    changes: readonly SessionChange[],
  ): Promise<'changed' | 'gone' | 'refused'>;
  /** `out-of-reach`: that calendar is somebody's who would have to do it themselves (S4). */
  cancel(
    tenant: TenantId,
    organiser: PersonId,
    key: string,
    comment: string,
  ): Promise<'cancelled' | 'not-found' | 'out-of-reach'>;
  find(
    tenant: TenantId,
    organiser: PersonId,
    key: string,
  ): Promise<{ eventId: string; joinUrl: string | undefined } | undefined>;
}
