import { addDays, addMinutes, later, type Instant, type Interval } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import { accepted, refused, type Result } from '../shared/result.ts';
import { firstSessionMinutes } from '../sessions/plan-sessions.ts';
import type { VoteTime } from '../sessions/vote-times.ts';
import type { BookingPurpose, BookingState } from './booking.ts';
import { bookingToDo } from './booking-progress.ts';
import { lookNow } from './calendar-look.ts';
import type { PairRefusal } from './introduction.ts';
import { isCounted } from './meeting.ts';
import type { Pair } from './pair.ts';
import { formatOf, sessionsToCome } from './renew-booking.ts';
import {
  answerVote,
  beginVote,
  isInTime,
  isVoteOver,
  nextRound,
  openVote,
  timeForAll,
  type Answered,
  type OpenStage,
  type SessionVote,
} from './session-vote.ts';
import { asActive } from './working-pair.ts';

type Outcome = Result<Pair, PairRefusal>;

/** Nobody fixes a session further ahead. */
const mostDaysAhead = 60;

const byVote = (now: Instant): BookingState => ({ status: 'by-vote', since: now });

/** The length of the session that is voted on. */
export const minutesToVoteOn = (pair: Pair, { session }: Pick<SessionVote, 'session'>): number =>
  session === 0 ? firstSessionMinutes : formatOf(pair).durationMinutes;

/** What was to be booked is found by vote, session by session. */
export const meetByVote = (pair: Pair, purpose: BookingPurpose, now: Instant): Pair => {
  if (bookingToDo(pair, purpose) === undefined) return pair;
  return { ...pair, [purpose === 'series' ? 'series' : 'firstSession']: byVote(now) };
};

const currentVote = (pair: Pair, number: number): SessionVote | undefined => {
  const vote = pair.voting?.vote;
  return vote?.number === number ? vote : undefined;
};

const withVote = (pair: Pair, vote: SessionVote | undefined): Pair => {
  const { asked = 0 } = pair.voting ?? {};
  return {
    ...pair,
    voting: vote === undefined ? { asked } : { asked: Math.max(asked, vote.number), vote },
  };
};

const nextNumber = ({ voting }: Pair): number => (voting?.asked ?? 0) + 1;

/** The session to vote on next, and from when on; one at a time, each once the one before is over. */
const nextByVote = (pair: Pair): { session: number; at: Instant } | undefined => {
  const { firstSession, series, meetings } = pair;
  if (firstSession.status === 'by-vote' && !meetings.some(({ number }) => number === 0))
    return { session: 0, at: firstSession.since };
  const isWaiting = firstSession.status === 'to-book' || sessionsToCome(pair) === 0;
  if (series.status !== 'by-vote' || isWaiting) return undefined;
  const ends = meetings.filter(isCounted).map(({ when }) => when.end);
  const session = Math.max(0, ...meetings.map(({ number }) => number)) + 1;
  return { session, at: ends.reduce(later, series.since) };
};

/** When time alone next takes the voting on; undefined when only people can. */
export const voteDueAt = (pair: Pair): Instant | undefined => {
  const { stage, voting } = pair;
  if (stage.status !== 'active') return undefined;
  const open = voting?.vote?.stage;
  if (open !== undefined) return open.status === 'open' ? open.closesAt : undefined;
  return stage.closingAskedAt === undefined ? nextByVote(pair)?.at : undefined;
};

/** Opens the vote that is due, and goes on from one that is over. */
export const advanceVote = (pair: Pair, now: Instant): Pair => {
  const due = voteDueAt(pair);
  if (due === undefined || now < due) return pair;
  const vote = pair.voting?.vote;
  if (vote !== undefined) return withVote(pair, nextRound(vote, nextNumber(pair)));
  const next = nextByVote(pair);
  return next === undefined ? pair : withVote(pair, beginVote(nextNumber(pair), next.session));
};

/** Whoever finds the times of a vote last finds it open already. */
export const openVoteOf = (pair: Pair, number: number, times: readonly VoteTime[]): Pair => {
  const vote = currentVote(pair, number);
  if (vote === undefined || pair.stage.status !== 'active') return pair;
  const opened = openVote(vote, times);
  return opened === vote ? pair : withVote(pair, opened);
};

/** The session is to be at this time: a meeting like any other, with an event of its own that Outlook is still to be told of. */
const fixed = (pair: Pair, { number: vote, session }: SessionVote, when: Interval, now: Instant): Pair => {
  const meeting = {
    ...{ number: session, when: { start: when.start, end: when.end } },
    ...{ answers: {}, askedAt: undefined, apart: 1, untold: true as const, vote },
  };
  const meetings = [...pair.meetings, meeting].sort((a, b) => a.number - b.number);
  return lookNow({ ...withVote(pair, undefined), meetings }, now);
};

const isPossible = ({ start, end }: Interval, now: Instant): boolean =>
  start > now && start < end && start <= addDays(now, mostDaysAhead);

const isSame = (a: OpenStage, b: OpenStage): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A time of one's own: far enough ahead, and one in a vote; the same one again is no other. */
const mayPropose = (
  { times }: OpenStage,
  by: PersonId,
  { own, now }: { own: Interval; now: Instant },
): boolean =>
  times.some(({ start }) => start === own.start) ||
  (isPossible(own, now) && isInTime(own, now) && !times.some((one) => one.by === by));

/**
 * S4: which times suit a member. As soon as all have answered, the session is fixed at the best that suits all; where none
 * does, other times are looked for. An answer that comes again once it is fixed changes nothing.
 */
export const voteOnTimes = (
  pair: Pair,
  by: PersonId,
  { vote: number, now, ...answered }: Answered & { vote: number; now: Instant },
): Outcome => {
  const refusal = asActive(pair, by);
  if (refusal) return refused(refusal);
  if (pair.meetings.some(({ vote }) => vote === number)) return accepted(pair);
  const vote = currentVote(pair, number);
  if (vote?.stage.status !== 'open' || vote.stage.closesAt <= now) return refused({ kind: 'vote-over' });
  const { own } = answered;
  if (own !== undefined && !mayPropose(vote.stage, by, { own, now }))
    return refused({ kind: 'time-not-possible' });
  const stage = answerVote(vote.stage, by, answered);
  const time = timeForAll(stage, pair.members, now);
  if (time !== undefined) return accepted(fixed(pair, vote, time, now));
  if (isVoteOver(stage, pair.members, now))
    return accepted(withVote(pair, nextRound({ ...vote, stage }, nextNumber(pair))));
  return accepted(isSame(stage, vote.stage) ? pair : withVote(pair, { ...vote, stage }));
};

/** The members agreed on a time themselves, where no vote found one. */
export const agreeOnTime = (
  pair: Pair,
  by: PersonId,
  { vote: number, start, now }: { vote: number; start: Instant; now: Instant },
): Outcome => {
  const refusal = asActive(pair, by);
  if (refusal) return refused(refusal);
  if (pair.meetings.some(({ vote }) => vote === number)) return accepted(pair);
  const vote = currentVote(pair, number);
  if (vote?.stage.status !== 'unsettled') return refused({ kind: 'vote-over' });
  const when = { start, end: addMinutes(start, minutesToVoteOn(pair, vote)) };
  if (!isPossible(when, now)) return refused({ kind: 'time-not-possible' });
  return accepted(fixed(pair, vote, when, now));
};

const voted = (state: BookingState, now: Instant): BookingState =>
  state.status === 'no-slot' ? byVote(now) : state;

/** The pair would rather vote than wait for a common hour; or vote once more, where no time suited all. Changes nothing else. */
export const askForVote = (pair: Pair, by: PersonId, now: Instant): Outcome => {
  const refusal = asActive(pair, by);
  if (refusal) return refused(refusal);
  const vote = pair.voting?.vote;
  if (vote?.stage.status === 'unsettled')
    return accepted(withVote(pair, beginVote(nextNumber(pair), vote.session)));
  const [firstSession, series] = [voted(pair.firstSession, now), voted(pair.series, now)];
  if (firstSession === pair.firstSession && series === pair.series) return accepted(pair);
  return accepted(advanceVote({ ...pair, firstSession, series }, now));
};
