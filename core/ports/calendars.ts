import type { WorkingHours } from '../people/profile.ts';
import type { PersonId, TenantId } from '../shared/ids.ts';
import type { SessionTime } from '../pairs/booking.ts';
import type { Cadence } from '../sessions/slot-search.ts';
import type { Instant, Interval } from '../shared/instant.ts';

export type ScheduleAnswer =
  | {
      kind: 'read';
      busy: readonly Interval[];
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
  | { kind: 'booked'; eventId: string; joinUrl: string | undefined }
  | { kind: 'waiting-for-access'; why: string }
  | { kind: 'impossible'; why: 'no-mailbox' | 'quota' | 'other' };

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
  cancel(
    tenant: TenantId,
    organiser: PersonId,
    key: string,
    comment: string,
  ): Promise<'cancelled' | 'not-found'>;
  find(
    tenant: TenantId,
    organiser: PersonId,
    key: string,
  ): Promise<{ eventId: string; joinUrl: string | undefined } | undefined>;
}
