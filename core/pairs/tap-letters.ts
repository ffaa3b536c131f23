import type { Effect } from '../effects/effect.ts';
import { addDays, addHours, type Instant } from '../shared/instant.ts';
import type { BookingPurpose } from './booking.ts';
import { fieldOf } from './booking-progress.ts';
import { isAhead } from './meeting.ts';
import type { Pair } from './pair.ts';
import {
  correctFor,
  letterKey,
  nudgeLastsDays,
  tellMember,
  type LetterChange,
  type PairLetter,
} from './pair-letters.ts';
import { generationOf } from './renew-booking.ts';

/** C3: a cancellation so shortly before is told at once. */
const shortlyHours = 48;

const letterOf = (
  pair: Pair,
  { purpose, does, now }: { purpose: BookingPurpose; does: 'book' | 'give-back'; now: Instant },
): PairLetter => ({
  key: letterKey.tap(pair.id, does, `${purpose}|${generationOf(pair, purpose)}`),
  announcement: { kind: 'tap-calendar', pair: pair.id },
  expiresAt: addDays(now, nudgeLastsDays),
});

const isShort = ({ meetings }: Pair, now: Instant): boolean =>
  meetings.some((one) => isAhead(one, now) && one.when.start <= addHours(now, shortlyHours));

const ofPurpose = ({ before, after, now }: LetterChange, purpose: BookingPurpose): Effect[] => {
  const [known, state] = [before?.[fieldOf(purpose)], after[fieldOf(purpose)]];
  const wasAsked = known?.status === 'to-book' && known.tap !== undefined;
  const book = letterOf(after, { purpose, does: 'book', now });
  if (state.status === 'to-book' && state.tap !== undefined && !wasAsked)
    return after.members.map((member) => tellMember(member, book, now));
  if (state.status === 'booked' && wasAsked) {
    const announcement = { kind: `${purpose}-booked` as const, pair: after.id };
    return after.members.map((member) => correctFor(member, { key: book.key, announcement }, now));
  }
  if (state.status !== 'to-give-back' || known?.status === state.status) return [];
  const giveBack = letterOf(after, { purpose, does: 'give-back', now });
  const urgency = isShort(after, now) ? 'free' : 'nudge';
  return [tellMember(after.organiser, { ...giveBack, class: urgency }, now)];
};

/** S4: every member is asked once to book, and that card then says what is booked; who has to give back is asked alone. */
export const taps = (change: LetterChange): Effect[] =>
  (['first-session', 'series'] as const).flatMap((purpose) => ofPurpose(change, purpose));
