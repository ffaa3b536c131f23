import { addDays, earlier, later, type Instant } from '../shared/instant.ts';
import { toBook, type BookingState } from './booking.ts';
import { lookNow, nextCalendarLook } from './calendar-look.ts';
import { dropKeys, keysGoAt } from './forget-member.ts';
import { lapse } from './introduction.ts';
import { isCounted, type Meeting } from './meeting.ts';
import { advanceVote, voteDueAt } from './meet-by-vote.ts';
import type { Pair } from './pair.ts';
import { prepared, preparesAt } from './prepare-meeting.ts';
import { formatOf, sessionsToCome } from './renew-booking.ts';
import { seriesLastsDays } from './series-trouble.ts';

/** Days after the first session when the programme's defaults are offered in one tap (A1). */
const offerDefaultsAfterDays = 7;
/** A pair whose first session could not be booked is offered them from its start on. */
const offerWithoutSessionAfterDays = 14;
/** How long the closing questions stay open before the pair is complete without them (C2). */
const closingStaysOpenDays = 21;
/** Weeks beyond the agreed rhythm after which a pair without a series is asked to close. */
const graceWeeks = 4;
const bookingAttempts = 10;

type Active = Extract<Pair['stage'], { status: 'active' }>;

const weeksBetween = { weekly: 1, 'every-two-weeks': 2, monthly: 5 };

const weeksPlanned = ({ format: { sessions, cadence } }: Pair): number =>
  sessions * weeksBetween[cadence] + graceWeeks;

const retryAt = (booking: BookingState): Instant | undefined =>
  (booking.status === 'waiting-for-access' || booking.status === 'no-slot') &&
  booking.attempts < bookingAttempts
    ? addDays(booking.since, Math.max(1, booking.attempts))
    : undefined;

const retried = (booking: BookingState, now: Instant): BookingState => {
  const at = retryAt(booking);
  if (at === undefined || now < at) return booking;
  return toBook(now, ('attempts' in booking ? booking.attempts : 0) + 1);
};

const defaultsDueAt = (pair: Pair, stage: Active): Instant | undefined => {
  if (pair.agreement !== undefined || pair.defaultsOfferedAt !== undefined) return undefined;
  const first = pair.meetings.find(({ number }) => number === 0);
  return first
    ? addDays(first.when.end, offerDefaultsAfterDays)
    : addDays(stage.since, offerWithoutSessionAfterDays);
};

/** A series that is gone may be found anew, which is asked before the pair looks back. */
const seriesIsOpenUntil = ({ seriesTrouble }: Pair): Instant | undefined =>
  seriesTrouble === undefined || seriesTrouble.accepted === true
    ? undefined
    : addDays(seriesTrouble.since, seriesLastsDays);

/** Each session by vote may take as long again as its place in the rhythm. */
const weeksOfVotes = (pair: Pair): number => {
  const { sessions, cadence } = formatOf(pair);
  return 2 * sessions * weeksBetween[cadence] + graceWeeks;
};

/** With the last of the sessions that were agreed, or once they have taken too long. */
const closingOfVotes = (pair: Pair, stage: Active, ends: readonly Instant[]): Instant => {
  const dayAfter = addDays(ends.reduce(later, stage.since), 1);
  if (sessionsToCome(pair) === 0) return dayAfter;
  return later(addDays(stage.since, weeksOfVotes(pair) * 7), dayAfter);
};

const closingDueAt = (pair: Pair, stage: Active): Instant | undefined => {
  if (stage.closingAskedAt !== undefined) return undefined;
  const ends = pair.meetings.filter(isCounted).map(({ when }) => when.end);
  if (pair.series.status === 'by-vote') return closingOfVotes(pair, stage, ends);
  if (pair.series.status !== 'booked' || ends.length === 0)
    return addDays(stage.since, weeksPlanned(pair) * 7);
  const dayAfter = addDays(ends.reduce(later), 1);
  return later(dayAfter, seriesIsOpenUntil(pair) ?? dayAfter);
};

/** What was cancelled is not asked about. */
const isToAsk = ({ askedAt, cancelledAt }: Meeting): boolean =>
  askedAt === undefined && cancelledAt === undefined;

const asked = (meeting: Meeting, now: Instant): Meeting =>
  isToAsk(meeting) && meeting.when.end <= now ? { ...meeting, askedAt: now } : meeting;

const isDue = (at: Instant | undefined, now: Instant): boolean => at !== undefined && at <= now;

const advanceActive = (pair: Pair, stage: Active, now: Instant): Pair => {
  if (stage.closingAskedAt !== undefined && isDue(addDays(stage.closingAskedAt, closingStaysOpenDays), now)) {
    return { ...pair, stage: { status: 'ended', how: 'completed', at: now, reason: undefined } };
  }
  const looked = isDue(nextCalendarLook(pair), now) ? lookNow(pair, now) : pair;
  const next: Pair = {
    ...looked,
    meetings: pair.meetings.map((meeting) => asked(prepared(meeting, pair.customs, now), now)),
    firstSession: retried(pair.firstSession, now),
    series: retried(pair.series, now),
    defaultsOfferedAt: isDue(defaultsDueAt(pair, stage), now) ? now : pair.defaultsOfferedAt,
    stage: isDue(closingDueAt(pair, stage), now) ? { ...stage, closingAskedAt: now } : stage,
  };
  return advanceVote(next, now);
};

/** Where time alone takes a pair: lapses, check-ins, offers, closing. */
export const advancePair = (pair: Pair, now: Instant): Pair => {
  const next = nextLookAtPair(pair);
  if (next === undefined || now < next) return pair;
  if (pair.stage.status === 'ended') return dropKeys(pair);
  return pair.stage.status === 'active' ? advanceActive(pair, pair.stage, now) : lapse(pair, now);
};

/** When there is next something to do; undefined when only a person can move the pair on. */
export const nextLookAtPair = (pair: Pair): Instant | undefined => {
  const { stage } = pair;
  if (stage.status === 'ended') return keysGoAt(pair);
  if (stage.status !== 'active') return stage.closesAt;
  const times = [
    ...pair.meetings.filter(isToAsk).map(({ when }) => when.end),
    nextCalendarLook(pair),
    ...pair.meetings.map((meeting) => preparesAt(meeting, pair.customs)),
    retryAt(pair.firstSession),
    retryAt(pair.series),
    defaultsDueAt(pair, stage),
    closingDueAt(pair, stage),
    voteDueAt(pair),
    stage.closingAskedAt && addDays(stage.closingAskedAt, closingStaysOpenDays),
  ].filter((at) => at !== undefined);
  return times.length === 0 ? undefined : times.reduce(earlier);
};
