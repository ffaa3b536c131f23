import type { Instant, Interval } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import type { PlanRelaxation } from '../sessions/relaxations.ts';
import type { OutsideHours } from '../sessions/slot-search.ts';
import type { PerMember } from './members.ts';

/** When a session is to be; `planned` is the start the series would give it, where that is another one. */
export interface SessionTime extends Interval {
  planned?: Instant;
  /** It is there because it is somebody's turn, and nothing was in the way. */
  inTurn?: true;
  /** Whose working hours it is outside of, within their limits. */
  outside?: PerMember<OutsideHours['side']>;
}

/** What is to be booked: the sessions in order, and the starts of the series at which there is none. */
export interface SeriesTimes {
  sessions: readonly SessionTime[];
  skipped: readonly Instant[];
}

/** One thing that the pair could have otherwise, and the first session that it gives. */
export type PairRelaxation = (
  PlanRelaxation | { kind: 'limits'; whose: PersonId; side: OutsideHours['side'] }
) & { first: Instant };

export type BookingPurpose = 'first-session' | 'series';

/** S4: a booking that only a member can make, with their own access to their calendar. */
export interface Tap {
  askedAt: Instant;
  /** Who is at it, since when. */
  begun?: { by: PersonId; at: Instant };
}

/**
 * What became of one booking in Outlook. *Waiting* and *no slot* are states people see, never errors (S4). `asFile`: it is
 * in nobody's Outlook but where its members put it, and nobody was invited. `byMember`: a member booked it, and nobody else
 * reaches it.
 */
export type BookingState =
  | { status: 'not-asked' }
  /** `times` are chosen and saved before the booking, so that a retry books the same ones. */
  | {
      status: 'to-book';
      since: Instant;
      attempts: number;
      times: readonly SessionTime[] | undefined;
      skipped?: readonly Instant[];
      tap?: Tap;
    }
  | {
      status: 'booked';
      eventId: string;
      joinUrl: string | undefined;
      at: Instant;
      asFile?: boolean;
      byMember?: boolean;
    }
  | { status: 'waiting-for-access'; since: Instant; why: string; attempts: number }
  | {
      status: 'no-slot';
      since: Instant;
      why: string;
      attempts: number;
      /** Each of them alone would give a time; unknown of older states. */
      relaxations?: readonly PairRelaxation[];
    }
  /** Each session is found by vote, one after the other. */
  | { status: 'by-vote'; since: Instant }
  /** Called off; it stands until the member who booked it takes it out of their calendar. */
  | { status: 'to-give-back'; since: Instant }
  /** `key`: of the one session by vote that stood in a file. */
  | { status: 'cancelled'; at: Instant; asFile?: boolean; key?: string };

export const notAsked: BookingState = { status: 'not-asked' };

/**
 * A stable name for the event of a pair: same pair and purpose, same key, whoever retries (S2). A booking that takes the place
 * of another is of the next generation: the first is 0.
 */
export const bookingKey = (pair: string, purpose: BookingPurpose, generation = 0): string =>
  generation === 0 ? `${pair}|${purpose}` : `${pair}|${purpose}|${generation}`;

/** Of a session that has an event of its own. */
export const sessionKey = (pair: string, number: number, generation: number): string =>
  `${pair}|session|${number}|${generation}`;

/** How many bookings have been replaced, by purpose. */
export type Generations = Partial<Record<BookingPurpose, number>>;

/** A booking whose place another has taken; it is to be given back. */
export interface ReplacedBooking {
  key: string;
  organiser: PersonId;
  /** Only its organiser reaches it. */
  byMember?: true;
}

/** Where the booking lives. The organiser alternates over the programme's pairs. */
export const organiserOf = (members: readonly PersonId[], pairNumber: number): PersonId => {
  const organiser = members[pairNumber % members.length];
  if (organiser === undefined) throw new Error('A pair has members.');
  return organiser;
};

/** A member booked it, or is to: the app itself does not reach it (S4). */
export const isByMember = (state: BookingState): boolean =>
  (state.status === 'booked' && state.byMember === true) ||
  (state.status === 'to-book' && state.tap !== undefined) ||
  state.status === 'to-give-back';

export const toBook = (now: Instant, attempts = 0): BookingState => ({
  status: 'to-book',
  since: now,
  attempts,
  times: undefined,
});
