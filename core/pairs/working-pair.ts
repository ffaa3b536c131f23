import type { Instant } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';
import { accepted, refused, type Result } from '../shared/result.ts';
import { confirmTerms, isAgreed, proposeTerms, type AgreementTerms } from './agreement.ts';
import type { BookingPurpose, BookingState, SessionTime } from './booking.ts';
import { lookLater } from './calendar-look.ts';
import type { Customs } from './customs.ts';
import type { ExitReason } from './exit-reason.ts';
import { mayHoldGoal, withGoal, type GasLevel, type Goal } from './goal.ts';
import type { PairRefusal } from './introduction.ts';
import { answerMeeting, planMeetings, type SessionAnswer } from './meeting.ts';
import { isMember, type Pair } from './pair.ts';
import { askForSeries, renewSeries } from './renew-booking.ts';
import type { SessionFormat } from '../programme/programme.ts';

type Outcome = Result<Pair, PairRefusal>;

/** Why somebody cannot act on a pair at work; undefined where they can. */
export const asActive = (pair: Pair, member: PersonId): PairRefusal | undefined => {
  if (!isMember(pair, member)) return { kind: 'not-a-member' };
  if (pair.stage.status === 'ended') return { kind: 'pair-ended' };
  return pair.stage.status === 'active' ? undefined : { kind: 'pair-not-active' };
};

const isAnotherFormat = (agreed: SessionFormat, known: SessionFormat): boolean =>
  agreed.cadence !== known.cadence ||
  agreed.sessions !== known.sessions ||
  agreed.durationMinutes !== known.durationMinutes;

/** Asks for the series at first (A1), and for another one once they have agreed on another rhythm (A2). */
const seekSeries = (pair: Pair, terms: AgreementTerms, now: Instant): Pair => {
  const { series, seriesFormat } = pair;
  if (series.status === 'not-asked') return askForSeries(pair, now);
  const isNew = seriesFormat !== undefined && isAnotherFormat(terms, seriesFormat);
  if (!isNew) return pair;
  return series.status === 'booked' ? renewSeries(pair, now) : askForSeries(pair, now);
};

const customsIn = ({ reminder, quietHours }: AgreementTerms): Customs => ({ reminder, quietHours });

/** What everyone has confirmed in the same version drives what follows. */
const followAgreement = (pair: Pair, now: Instant): Pair => {
  const { agreement } = pair;
  if (agreement === undefined || !isAgreed(agreement, pair.members)) return pair;
  const { terms } = agreement;
  return seekSeries({ ...pair, customs: customsIn(terms) }, terms, now);
};

/** A changed word is a new version and needs the other's confirmation again. */
export const proposeAgreement = (pair: Pair, by: PersonId, terms: AgreementTerms, now: Instant): Outcome => {
  const refusal = asActive(pair, by);
  if (refusal) return refused(refusal);
  return accepted(followAgreement({ ...pair, agreement: proposeTerms(pair.agreement, terms, by) }, now));
};

export const confirmAgreement = (pair: Pair, by: PersonId, version: number, now: Instant): Outcome => {
  const refusal = asActive(pair, by);
  if (refusal) return refused(refusal);
  if (pair.agreement === undefined) return refused({ kind: 'nothing-to-agree' });
  if (pair.agreement.version !== version) return refused({ kind: 'stale-version' });
  return accepted(followAgreement({ ...pair, agreement: confirmTerms(pair.agreement, by) }, now));
};

/** Puts what Outlook answered onto the pair; `times` are the meetings it now holds, after those that have been. */
export const recordBooking = (
  pair: Pair,
  purpose: BookingPurpose,
  outcome: { state: BookingState; times: readonly SessionTime[] },
): Pair => {
  const { state, times } = outcome;
  const isFirst = purpose === 'first-session';
  const kept = isFirst ? pair.meetings.filter(({ number }) => number > 0) : pair.meetings;
  const next = isFirst ? 0 : Math.max(0, ...kept.map(({ number }) => number)) + 1;
  const meetings =
    times.length === 0
      ? pair.meetings
      : [...kept, ...planMeetings(next, times)].sort((a, b) => a.number - b.number);
  const recorded = { ...pair, meetings, [isFirst ? 'firstSession' : 'series']: state };
  return state.status === 'booked' ? lookLater(recorded, state.at) : recorded;
};

/** C1. Accepted also after the end, so that the last check-in is not lost; the last answer of a person counts. */
export const answerCheckIn = (
  pair: Pair,
  by: PersonId,
  input: { number: number; answer: SessionAnswer },
): Outcome => {
  if (!isMember(pair, by)) return refused({ kind: 'not-a-member' });
  const meeting = pair.meetings.find(({ number }) => number === input.number);
  if (meeting === undefined || meeting.when.end > input.answer.at)
    return refused({ kind: 'unknown-session' });
  const meetings = pair.meetings.map((one) => (one === meeting ? answerMeeting(one, by, input.answer) : one));
  return accepted({ ...pair, meetings });
};

export const saveGoal = (pair: Pair, by: PersonId, goal: Goal): Outcome => {
  const refusal = asActive(pair, by);
  if (refusal) return refused(refusal);
  const known = pair.goals.find(({ id }) => id === goal.id);
  if (known !== undefined && known.owner !== by && known.owner !== 'both')
    return refused({ kind: 'unknown-goal' });
  if (!mayHoldGoal(pair.goals, goal)) return refused({ kind: 'too-many-goals' });
  return accepted({ ...pair, goals: withGoal(pair.goals, goal) });
};

export const reachGoal = (
  pair: Pair,
  by: PersonId,
  reached: { goalId: string; level: GasLevel },
): Outcome => {
  if (!isMember(pair, by)) return refused({ kind: 'not-a-member' });
  const goal = pair.goals.find(({ id }) => id === reached.goalId);
  if (goal === undefined || (goal.owner !== by && goal.owner !== 'both'))
    return refused({ kind: 'unknown-goal' });
  return accepted({ ...pair, goals: withGoal(pair.goals, { ...goal, reached: reached.level }) });
};

/** E1: completing early is success; leaving is quiet and without fault. What is booked ahead is given back. */
export const endPair = (
  pair: Pair,
  by: PersonId,
  ending: { how: 'completed' | 'exited'; reason: ExitReason | undefined; now: Instant },
): Outcome => {
  const refusal = asActive(pair, by);
  if (refusal) return refused(refusal);
  const stage = { status: 'ended' as const, how: ending.how, at: ending.now, reason: ending.reason };
  return accepted({ ...pair, stage });
};

/** Notes that the closing questions were answered; the pair is complete when all have (C2). */
export const recordClosing = (pair: Pair, by: PersonId, now: Instant): Outcome => {
  if (!isMember(pair, by)) return refused({ kind: 'not-a-member' });
  if (pair.closedBy.includes(by)) return accepted(pair);
  const closedBy = [...pair.closedBy, by];
  const done = pair.stage.status === 'active' && pair.members.every((member) => closedBy.includes(member));
  const stage = done
    ? { status: 'ended' as const, how: 'completed' as const, at: now, reason: undefined }
    : pair.stage;
  return accepted({ ...pair, closedBy, stage });
};
