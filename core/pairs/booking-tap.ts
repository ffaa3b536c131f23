import { addMinutes, type Instant } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import { accepted, refused, type Result } from '../shared/result.ts';
import { isByMember, type BookingPurpose, type Tap } from './booking.ts';
import { bookingToDo, fieldOf } from './booking-progress.ts';
import { openMeetings, purposeOf } from './calendar-look.ts';
import type { PairRefusal } from './introduction.ts';
import { isAhead } from './meeting.ts';
import type { Pair } from './pair.ts';
import { setAside } from './renew-booking.ts';

const purposes: readonly BookingPurpose[] = ['first-session', 'series'];

/** Then nothing came of it, and another member may book. */
const takeOverAfterMinutes = 10;

const withTap = (pair: Pair, purpose: BookingPurpose, tap: Tap): Pair => {
  const todo = bookingToDo(pair, purpose);
  return todo === undefined ? pair : { ...pair, [fieldOf(purpose)]: { ...todo, tap } };
};

/** S4: it is for a member to book. */
export const askToTap = (pair: Pair, purpose: BookingPurpose, now: Instant): Pair =>
  bookingToDo(pair, purpose)?.tap === undefined ? withTap(pair, purpose, { askedAt: now }) : pair;

const tapsWanted = (pair: Pair) =>
  purposes.flatMap((purpose) => {
    const todo = bookingToDo(pair, purpose);
    return todo?.tap === undefined ? [] : [{ purpose, tap: todo.tap, times: todo.times }];
  });

/** One calendar carries all of a pair: as long as something lies ahead there, the others go there too. */
const hasBookedAhead = (pair: Pair, now: Instant): boolean =>
  pair.meetings.some((one) => isAhead(one, now) && pair[fieldOf(purposeOf(one))].status === 'booked');

/** Who else is at it just now. */
const isAtIt = (pair: Pair, me: PersonId, now: Instant): PersonId | undefined =>
  tapsWanted(pair)
    .flatMap(({ tap: { begun } }) => begun ?? [])
    .find(({ by, at }) => by !== me && addMinutes(at, takeOverAfterMinutes) > now)?.by;

/** Times keep their local hour where the organiser is, and what another has begun may stand in their calendar. */
const takenOver = (pair: Pair, purpose: BookingPurpose, by: PersonId): Pair => {
  const todo = bookingToDo(pair, purpose);
  if (todo === undefined || pair.organiser === by) return pair;
  const { times, skipped: _, ...rest } = todo;
  const left = times !== undefined && todo.tap?.begun !== undefined ? setAside(pair, purpose) : pair;
  return { ...left, [fieldOf(purpose)]: { ...rest, times: undefined } };
};

/**
 * Whoever taps first books all there is to book, on their own calendar. The same member may begin again at any time, and goes
 * on with the times that were saved; another one after some minutes, with times of their own.
 */
export const beginTap = (pair: Pair, by: PersonId, now: Instant): Result<Pair, PairRefusal> => {
  const wanted = tapsWanted(pair);
  if (wanted.length === 0) return accepted(pair);
  if (isAtIt(pair, by, now) !== undefined) return refused({ kind: 'being-booked' });
  if (pair.organiser !== by && hasBookedAhead(pair, now)) return refused({ kind: 'organiser-books' });
  const begun = { by, at: now };
  const mine = wanted.reduce((one, { purpose, tap }) => {
    const { askedAt } = tap;
    return withTap(takenOver(one, purpose, by), purpose, { askedAt, begun });
  }, pair);
  return accepted({ ...mine, organiser: by });
};

/** What waits for a tap: of this member, or of another. */
export type TapWanted =
  { does: 'book' | 'give-back' | 'look' } | { does: 'wait' | 'organiser-books'; who: PersonId };

const toBookNow = (pair: Pair, me: PersonId, now: Instant): TapWanted | undefined => {
  if (tapsWanted(pair).length === 0) return undefined;
  const other = isAtIt(pair, me, now);
  if (other !== undefined) return { does: 'wait', who: other };
  if (pair.organiser !== me && hasBookedAhead(pair, now))
    return { does: 'organiser-books', who: pair.organiser };
  return { does: 'book' };
};

const isToGiveBack = (pair: Pair, me: PersonId): boolean =>
  (pair.organiser === me && purposes.some((one) => pair[fieldOf(one)].status === 'to-give-back')) ||
  (pair.replaced ?? []).some(({ organiser, byMember }) => organiser === me && byMember === true);

const isToLookAt = (pair: Pair, me: PersonId): boolean =>
  pair.organiser === me && openMeetings(pair).some((one) => isByMember(pair[fieldOf(purposeOf(one))]));

/** S4: undefined where there is nothing to tap for, as always where the app books by itself. */
export const tapWanted = (pair: Pair, me: PersonId, now: Instant): TapWanted | undefined => {
  const book = toBookNow(pair, me, now);
  if (book !== undefined) return book;
  if (isToGiveBack(pair, me)) return { does: 'give-back' };
  return isToLookAt(pair, me) ? { does: 'look' } : undefined;
};
