import type { BookingPurpose, BookingState, SeriesTimes } from '../../pairs/booking.ts';
import { bookingToDo, handOverCalendar, type ToBook } from '../../pairs/booking-progress.ts';
import { meetByVote } from '../../pairs/meet-by-vote.ts';
import type { Pair } from '../../pairs/pair.ts';
import { keyOf, nextOrganiser } from '../../pairs/renew-booking.ts';
import type { Booking, BookingOutcome } from '../../ports/calendars.ts';
import type { PairId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { changePair, noteCalendar, recordOutcome, type BookingDesk, type BookPorts } from './booking-desk.ts';
import { makeCancelBooking } from './cancel-booking.ts';
import { eventOfPair } from './event-of-pair.ts';
import { giveBackReplaced } from './give-back.ts';
import { peopleToMeet, type PersonToMeet } from './people-to-meet.ts';
import { settleTimes } from './settle-times.ts';

const bookingFor = (
  desk: BookingDesk,
  pair: Pair,
  known: { people: readonly PersonToMeet[]; times: SeriesTimes },
): Booking => {
  const { people, times } = known;
  const { cadence } = pair.agreement?.terms ?? pair.format;
  return {
    ...eventOfPair(desk, pair, people),
    key: keyOf(pair, desk.purpose),
    ...times,
    cadence: times.sessions.length === 1 ? undefined : cadence,
  };
};

const stateAfter = (outcome: BookingOutcome, { attempts, tap }: ToBook, now: Instant): BookingState => {
  switch (outcome.kind) {
    case 'booked': {
      const { kind, ...booked } = outcome;
      return { status: kind, ...booked, at: now, ...(tap !== undefined && { byMember: true }) };
    }
    case 'waiting-for-access':
      return { status: 'waiting-for-access', since: now, why: outcome.why, attempts };
    case 'impossible':
      return { status: 'no-slot', since: now, why: outcome.why, attempts };
  }
};

/** Books on the calendar of the organiser, or where they have no mailbox on that of the next member; where nobody has one they vote. */
const bookOnce = async (desk: BookingDesk, pair: Pair, membersLeft: number): Promise<void> => {
  const { ports, tenant, purpose, now } = desk;
  const todo = bookingToDo(pair, purpose);
  if (todo === undefined) return;
  const people = await peopleToMeet(ports, tenant, pair);
  await giveBackReplaced(desk, pair, people);
  const times = await settleTimes(desk, pair, people);
  if (times === undefined) return;
  const outcome = await ports.calendars.book(tenant, bookingFor(desk, pair, { people, times }));
  if (outcome.kind === 'impossible' && outcome.why === 'no-mailbox') {
    const isLast = membersLeft === 1;
    const next = await changePair(desk, (known) =>
      isLast ? meetByVote(known, purpose, now) : handOverCalendar(known, purpose, nextOrganiser(pair)),
    );
    // Nobody taps on another's behalf (S4).
    if (next === undefined || isLast || bookingToDo(next, purpose)?.tap !== undefined) return;
    return bookOnce(desk, next, membersLeft - 1);
  }
  if (outcome.kind === 'booked' && outcome.asFile !== true) await noteCalendar(desk, pair.programme);
  await recordOutcome(desk, pair, {
    state: stateAfter(outcome, todo, now),
    times: outcome.kind === 'booked' ? times.sessions : [],
  });
};

/**
 * A1, S2: finds times, saves them, books them, notes what became of it; run again after a crash at any step it goes on
 * from there. A pair that ended meanwhile keeps nothing in Outlook.
 */
export const makeBookSessions = (ports: BookPorts) => {
  const cancelBooking = makeCancelBooking(ports);
  return async (input: {
    tenant: TenantId;
    pair: PairId;
    purpose: BookingPurpose;
    now: Instant;
  }): Promise<void> => {
    const { tenant, pair: id, purpose, now } = input;
    const pair = (await ports.aggregates.pair.find(tenant, id))?.state;
    if (pair === undefined) return;
    await bookOnce({ ports, tenant, id, purpose, now }, pair, pair.members.length);
    const after = (await ports.aggregates.pair.find(tenant, id))?.state;
    const state = purpose === 'series' ? after?.series : after?.firstSession;
    if (after?.stage.status === 'ended' && state?.status === 'to-book' && state.times !== undefined) {
      await cancelBooking({ tenant, pair: id, purpose, now });
    }
  };
};
