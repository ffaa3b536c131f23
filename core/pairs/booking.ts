import type { Instant } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';

/** What became of one booking in Outlook. *Waiting* and *no slot* are states people see, never errors (S4). */
export type BookingState =
  | { status: 'not-asked' }
  | { status: 'to-book'; since: Instant; attempts: number }
  | { status: 'booked'; eventId: string; joinUrl: string | undefined; at: Instant }
  | { status: 'waiting-for-access'; since: Instant; why: string; attempts: number }
  | { status: 'no-slot'; since: Instant; why: string; attempts: number }
  | { status: 'cancelled'; at: Instant };

export const notAsked: BookingState = { status: 'not-asked' };

/** A stable name for the event of a pair: same pair and purpose, same key, whoever retries (S2). */
export const bookingKey = (pair: string, purpose: 'first-session' | 'series'): string => `${pair}|${purpose}`;

/** Where the booking lives. The organiser alternates over the programme's pairs. */
export const organiserOf = (members: readonly PersonId[], pairNumber: number): PersonId => {
  const organiser = members[pairNumber % members.length];
  if (organiser === undefined) throw new Error('A pair has members.');
  return organiser;
};
