import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { SessionFormat } from '../programme/programme.ts';
import { bookingKey, isByMember, toBook, type BookingPurpose } from './booking.ts';
import { fieldOf } from './booking-progress.ts';
import { purposeOf } from './calendar-look.ts';
import type { Pair } from './pair.ts';

export const generationOf = ({ generations = {} }: Pair, purpose: BookingPurpose): number =>
  generations[purpose] ?? 0;

export const keyOf = (pair: Pair, purpose: BookingPurpose): string =>
  bookingKey(pair.id, purpose, generationOf(pair, purpose));

export const nextOrganiser = ({ members, organiser }: Pair): PersonId =>
  members[(members.indexOf(organiser) + 1) % members.length] ?? organiser;

export const formatOf = (pair: Pair): SessionFormat => {
  const { cadence, sessions, durationMinutes } = pair.agreement?.terms ?? pair.format;
  return { cadence, sessions, durationMinutes };
};

/** A vote on the first session goes on, whatever becomes of the series. */
const withoutVote = ({ voting, ...pair }: Pair): Pair => {
  if (voting === undefined) return pair;
  const { asked, vote } = voting;
  return { ...pair, voting: vote?.session === 0 ? voting : { asked } };
};

/** The series is to be found and booked, as it is agreed now. */
export const askForSeries = (pair: Pair, now: Instant): Pair => ({
  ...withoutVote(pair),
  series: toBook(now),
  seriesFormat: formatOf(pair),
});

/** Sessions of the series that there are; those that were cancelled do not count. */
export const sessionsHad = ({ meetings }: Pair): number =>
  meetings.filter(({ number, cancelledAt }) => number > 0 && cancelledAt === undefined).length;

/** How many sessions of the agreed number are still to come. */
export const sessionsToCome = (pair: Pair): number =>
  Math.max(0, formatOf(pair).sessions - sessionsHad(pair));

/** What stands, or may stand, under its key is to be given back; what is booked from now on has another. */
export const setAside = (pair: Pair, purpose: BookingPurpose): Pair => ({
  ...pair,
  generations: { ...pair.generations, [purpose]: generationOf(pair, purpose) + 1 },
  replaced: [
    ...(pair.replaced ?? []),
    {
      ...{ key: keyOf(pair, purpose), organiser: pair.organiser },
      ...(isByMember(pair[fieldOf(purpose)]) && { byMember: true as const }),
    },
  ],
});

/** How many are to be booked; a series has one at least. */
export const sessionsLeft = (pair: Pair): number => Math.max(1, sessionsToCome(pair));

/** Gives up what is booked and lies ahead, so that it is found anew; what has been stays. */
const replaceBooking = (pair: Pair, purpose: BookingPurpose, now: Instant): Pair => {
  const isOver = ({ when }: Pair['meetings'][number]): boolean => when.start <= now;
  const { seriesTrouble, ...rest } = setAside(pair, purpose);
  return {
    ...rest,
    ...(purpose === 'first-session' && seriesTrouble !== undefined && { seriesTrouble }),
    meetings: pair.meetings.filter((one) => purposeOf(one) !== purpose || isOver(one)),
  };
};

const hasFirstAhead = ({ meetings }: Pair, now: Instant): boolean =>
  meetings.some((one) => purposeOf(one) === 'first-session' && one.when.start > now);

/**
 * The series is found anew, on the calendar of whoever is to carry it. One calendar carries all of a pair: a first session
 * still ahead goes along.
 */
export const renewSeries = (pair: Pair, now: Instant, organiser = pair.organiser): Pair => {
  const goesAlong = organiser !== pair.organiser && hasFirstAhead(pair, now);
  const left = goesAlong
    ? { ...replaceBooking(pair, 'first-session', now), firstSession: toBook(now) }
    : pair;
  return { ...askForSeries(replaceBooking(left, 'series', now), now), organiser };
};

/** For an organiser who has no calendar any more. */
export const renewFirstSession = (pair: Pair, now: Instant): Pair => ({
  ...replaceBooking(pair, 'first-session', now),
  organiser: nextOrganiser(pair),
  firstSession: toBook(now),
});

/** Outlook holds the replaced bookings no more. */
export const givenBack = (pair: Pair, keys: readonly string[]): Pair => {
  const { replaced = [], ...rest } = pair;
  const left = replaced.filter(({ key }) => !keys.includes(key));
  return left.length === replaced.length ? pair : left.length === 0 ? rest : { ...rest, replaced: left };
};
