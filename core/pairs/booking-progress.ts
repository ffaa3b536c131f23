import type { Instant } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import {
  sessionKey,
  type BookingPurpose,
  type BookingState,
  type SeriesTimes,
  type SessionTime,
} from './booking.ts';
import type { Pair } from './pair.ts';

export type ToBook = Extract<BookingState, { status: 'to-book' }>;

export const fieldOf = (purpose: BookingPurpose): 'firstSession' | 'series' =>
  purpose === 'series' ? 'series' : 'firstSession';

/** What there is to book for the pair; undefined when it is done, was never asked, or the pair is no longer active. */
export const bookingToDo = (pair: Pair, purpose: BookingPurpose): ToBook | undefined => {
  const state = pair[fieldOf(purpose)];
  return pair.stage.status === 'active' && state.status === 'to-book' ? state : undefined;
};

/** Keeps the chosen times before they are booked, so that whoever goes on after a crash books the same ones (S2). */
export const chooseTimes = (
  pair: Pair,
  purpose: BookingPurpose,
  chosen: SeriesTimes & { insteadOf: readonly SessionTime[] | undefined },
): Pair => {
  const state = bookingToDo(pair, purpose);
  const isOvertaken = JSON.stringify(state?.times) !== JSON.stringify(chosen.insteadOf);
  if (state === undefined || isOvertaken) return pair;
  const { sessions: times, skipped } = chosen;
  return { ...pair, [fieldOf(purpose)]: { ...state, times, ...(skipped.length > 0 && { skipped }) } };
};

/**
 * Another member's calendar carries what is booked from now on: for an organiser without a mailbox. Times are chosen
 * anew, because they keep their local hour where the organiser is.
 */
export const handOverCalendar = (pair: Pair, purpose: BookingPurpose, organiser: PersonId): Pair => {
  const state = bookingToDo(pair, purpose);
  if (state === undefined || pair.organiser === organiser) return pair;
  const { skipped: _, tap, ...rest } = state;
  const anew = tap === undefined ? {} : { tap: { askedAt: tap.askedAt } };
  return { ...pair, organiser, [fieldOf(purpose)]: { ...rest, ...anew, times: undefined } };
};

const isAsFile = (state: BookingState): boolean => state.status === 'booked' && state.asFile === true;

/** Nobody but the organiser reaches it: its sessions stand until then. */
export const leaveToOrganiser = (pair: Pair, purpose: BookingPurpose, now: Instant): Pair => {
  const { status } = pair[fieldOf(purpose)];
  if (status === 'cancelled' || status === 'not-asked' || status === 'to-give-back') return pair;
  return { ...pair, [fieldOf(purpose)]: { status: 'to-give-back', since: now } };
};

/** What the file of a session by vote calls it: there is one ahead at most. */
const keyInFile = (id: Pair['id'], meetings: Pair['meetings']): string | undefined => {
  const inFile = meetings.find(({ asFile, cancelledAt }) => asFile === true && cancelledAt === undefined);
  return inFile && sessionKey(id, inFile.number, inFile.apart ?? 1);
};

/** What was booked and lies ahead is given back; what has been stays as it was. */
export const recordCancellation = (pair: Pair, purpose: BookingPurpose, now: Instant): Pair => {
  const isOver = ({ number, when }: Pair['meetings'][number]): boolean =>
    when.end <= now || (number === 0) !== (purpose === 'first-session');
  const state = pair[fieldOf(purpose)];
  if (state.status === 'cancelled' || state.status === 'not-asked') return pair;
  const over = pair.meetings.filter(isOver);
  const key = keyInFile(
    pair.id,
    pair.meetings.filter((one) => !over.includes(one)),
  );
  return {
    ...pair,
    meetings: over,
    [fieldOf(purpose)]: {
      ...{ status: 'cancelled', at: now },
      ...(isAsFile(state) && { asFile: true }),
      ...(key !== undefined && { asFile: true, key }),
    },
  };
};
