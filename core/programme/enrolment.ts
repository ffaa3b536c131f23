import type { Level } from '../people/profile.ts';
import type { Instant } from '../shared/instant.ts';
import { addDays } from '../shared/instant.ts';
import type { LeftOutReason } from '../matching/problem.ts';
import type { PreferableWay } from '../matching/way-of-pairing.ts';
import {
  asId,
  type PairId,
  type PersonId,
  type ProgrammeId,
  type RoundId,
  type SkillId,
} from '../shared/ids.ts';
import { accepted, refused, type Result } from '../shared/result.ts';
import { heard, isSilent, type Question } from './question.ts';

/** A self-rating of one skill on the 1–5 anchors (MEASURES, "Skill growth"). */
export interface Rating {
  skill: SkillId;
  level: Level;
}

/** One closing rating: today (`after`) and, looking back, the start (`then`). */
export interface ClosingRating {
  skill: SkillId;
  after: Level;
  then: Level;
}

export interface ClosingAnswers {
  ratings: readonly ClosingRating[];
  /** 0…10 */
  recommend: number;
  /** 1…6 on the mindset item; asked again as at the briefing (P8). */
  mindset: number | undefined;
  /** Private; shown only shuffled and above the threshold (L7). */
  comment: string | undefined;
  answeredAt: Instant;
}

/** Somebody met before, with when: barred inside the cool-off (M3, M10). */
export interface EarlierPeer {
  person: PersonId;
  at: Instant;
}

/** M7: the way of pairing somebody would like best. */
export interface PreferredWay {
  way: PreferableWay;
  at: Instant;
}

export type InvitationSource = 'coordinator' | 'manager' | 'link';

/** What a person is to one programme. `invited` is only an offer: nothing is stored about who did not take it up (P1). */
export type EnrolmentStatus = 'invited' | 'enrolled' | 'left';

export interface Enrolment {
  programme: ProgrammeId;
  person: PersonId;
  status: EnrolmentStatus;
  invitedBy: InvitationSource | undefined;
  enrolledAt: Instant | undefined;
  /** What was asked for at enrolment, with the rating of that day: the *before* of L2. */
  baseline: readonly Rating[];
  /** P8: 1…6, before the first match. */
  mindsetBefore: number | undefined;
  briefedAt: Instant | undefined;
  pausedUntil: Instant | undefined;
  /** Rounds in a row without a peer (M5). */
  leftOutTimes: number;
  lastLeftOut: { round: RoundId; reason: LeftOutReason } | undefined;
  /** A pair was ended for them (M15): one claim to the next peer. */
  firstPlace?: boolean | undefined;
  /** What was asked last before a round (M9). */
  question?: Question | undefined;
  /** As said last (M7). */
  preferredWay?: PreferredWay | undefined;
  currentPair: PairId | undefined;
  earlierPeers: readonly EarlierPeer[];
  closing: ClosingAnswers | undefined;
}

export type EnrolmentRefusal =
  | { kind: 'already-enrolled' }
  | { kind: 'not-enrolled' }
  | { kind: 'pause-in-the-past' }
  | { kind: 'already-in-a-pair' };

/** Nobody's key. */
const erasedPeer = asId<PersonId>('00000000-0000-0000-0000-000000000000');

const blank = (programme: ProgrammeId, person: PersonId): Enrolment => ({
  programme,
  person,
  status: 'invited',
  invitedBy: undefined,
  enrolledAt: undefined,
  baseline: [],
  mindsetBefore: undefined,
  briefedAt: undefined,
  pausedUntil: undefined,
  leftOutTimes: 0,
  lastLeftOut: undefined,
  currentPair: undefined,
  earlierPeers: [],
  closing: undefined,
});

/** An invitation changes nothing for somebody who is in, was in, or has been invited. */
export const invite = (
  known: Enrolment | undefined,
  to: { programme: ProgrammeId; person: PersonId; by: InvitationSource },
): Enrolment => known ?? { ...blank(to.programme, to.person), invitedBy: to.by };

export const enrol = (
  known: Enrolment | undefined,
  input: { programme: ProgrammeId; person: PersonId; baseline: readonly Rating[]; now: Instant },
): Result<Enrolment, EnrolmentRefusal> => {
  const from = known ?? blank(input.programme, input.person);
  if (from.status === 'enrolled') return refused({ kind: 'already-enrolled' });
  return accepted({
    ...from,
    status: 'enrolled',
    enrolledAt: input.now,
    baseline: input.baseline,
    pausedUntil: undefined,
    question: undefined,
  });
};

/** Wishes may be added until the first pairing; a rating once given is the *before* and is not overwritten. */
export const extendBaseline = (enrolment: Enrolment, ratings: readonly Rating[]): Enrolment => {
  const known = new Set(enrolment.baseline.map(({ skill }) => skill));
  const added = ratings.filter(({ skill }) => !known.has(skill));
  return added.length === 0 ? enrolment : { ...enrolment, baseline: [...enrolment.baseline, ...added] };
};

export const brief = (
  enrolment: Enrolment,
  mindset: number,
  now: Instant,
): Result<Enrolment, EnrolmentRefusal> =>
  enrolment.status === 'enrolled'
    ? accepted({ ...enrolment, briefedAt: now, mindsetBefore: enrolment.mindsetBefore ?? mindset })
    : refused({ kind: 'not-enrolled' });

/** M7: may be changed at any time; the same once more changes nothing. */
export const preferWay = (
  enrolment: Enrolment,
  way: PreferableWay,
  now: Instant,
): Result<Enrolment, EnrolmentRefusal> => {
  if (enrolment.status !== 'enrolled') return refused({ kind: 'not-enrolled' });
  const same = enrolment.preferredWay?.way === way;
  return accepted(same ? enrolment : { ...enrolment, preferredWay: { way, at: now } });
};

/** P7: until a date, resuming by itself. */
export const pause = (
  enrolment: Enrolment,
  until: Instant,
  now: Instant,
): Result<Enrolment, EnrolmentRefusal> => {
  if (enrolment.status !== 'enrolled') return refused({ kind: 'not-enrolled' });
  if (until <= now) return refused({ kind: 'pause-in-the-past' });
  return accepted({ ...enrolment, pausedUntil: until, question: heard(enrolment.question) });
};

export const resume = (enrolment: Enrolment): Result<Enrolment, EnrolmentRefusal> =>
  enrolment.status === 'enrolled'
    ? accepted({ ...enrolment, pausedUntil: undefined, question: heard(enrolment.question) })
    : refused({ kind: 'not-enrolled' });

export const isPaused = (enrolment: Enrolment, now: Instant): boolean =>
  enrolment.pausedUntil !== undefined && now < enrolment.pausedUntil;

export const leave = (enrolment: Enrolment): Result<Enrolment, EnrolmentRefusal> =>
  enrolment.status === 'enrolled'
    ? accepted({
        ...enrolment,
        status: 'left',
        pausedUntil: undefined,
        question: heard(enrolment.question),
      })
    : refused({ kind: 'not-enrolled' });

/** Free for a round: enrolled, awake, in no pair, and not silent when asked (M9). */
export const isFree = (enrolment: Enrolment, now: Instant): boolean =>
  enrolment.status === 'enrolled' &&
  !isPaused(enrolment, now) &&
  !isSilent(enrolment) &&
  enrolment.currentPair === undefined;

export const joinPair = (
  enrolment: Enrolment,
  pair: { id: PairId; peers: readonly PersonId[]; now: Instant },
): Result<Enrolment, EnrolmentRefusal> => {
  if (enrolment.currentPair === pair.id) return accepted(enrolment);
  if (enrolment.currentPair !== undefined) return refused({ kind: 'already-in-a-pair' });
  const met = pair.peers.map((person) => ({ person, at: pair.now }));
  return accepted({
    ...enrolment,
    currentPair: pair.id,
    leftOutTimes: 0,
    firstPlace: undefined,
    earlierPeers: [...enrolment.earlierPeers, ...met],
  });
};

/**
 * Takes a joining back as if it had not been: for a pair that could not come to be because another member was gone.
 * `leftOutTimes` and `firstPlace` are what they were before.
 */
export const undoJoinPair = (
  enrolment: Enrolment,
  pair: { id: PairId; peers: readonly PersonId[] } & Pick<Enrolment, 'leftOutTimes' | 'firstPlace'>,
): Enrolment => {
  if (enrolment.currentPair !== pair.id) return enrolment;
  const kept = enrolment.earlierPeers.slice(0, -pair.peers.length);
  const { leftOutTimes, firstPlace } = pair;
  return { ...enrolment, currentPair: undefined, leftOutTimes, firstPlace, earlierPeers: kept };
};

/** Ends membership of that pair only; a second call, or one for another pair, changes nothing. */
export const releaseFromPair = (enrolment: Enrolment, pair: PairId, { first = false } = {}): Enrolment =>
  enrolment.currentPair === pair
    ? { ...enrolment, currentPair: undefined, ...(first ? { firstPlace: true } : {}) }
    : enrolment;

/** How strongly somebody comes before others in a round: M5, and once for a pair that was ended for them (M15). */
export const claimsOf = ({ leftOutTimes, firstPlace = false }: Enrolment): number =>
  leftOutTimes + Number(firstPlace);

/** Counted once per round, however often it is told. */
export const leaveOut = (enrolment: Enrolment, left: { round: RoundId; reason: LeftOutReason }): Enrolment =>
  enrolment.lastLeftOut?.round === left.round
    ? enrolment
    : { ...enrolment, leftOutTimes: enrolment.leftOutTimes + 1, lastLeftOut: left };

/** Peers still inside the cool-off, counted in months of 30 days. */
export const recentPeers = (enrolment: Enrolment, coolOffMonths: number, now: Instant): PersonId[] =>
  enrolment.earlierPeers
    .filter(({ at }) => now < addDays(at, coolOffMonths * 30))
    .map(({ person }) => person);

/** The last answer counts; it may be given once the person is or was in a pair. */
export const close = (enrolment: Enrolment, closing: ClosingAnswers): Result<Enrolment, EnrolmentRefusal> =>
  enrolment.enrolledAt === undefined
    ? refused({ kind: 'not-enrolled' })
    : accepted({ ...enrolment, closing });

/** P9: that somebody was met stays, who it was goes. */
export const forgetPeer = (enrolment: Enrolment, person: PersonId): Enrolment =>
  enrolment.earlierPeers.some((peer) => peer.person === person)
    ? {
        ...enrolment,
        earlierPeers: enrolment.earlierPeers.map((peer) =>
          peer.person === person ? { ...peer, person: erasedPeer } : peer,
        ),
      }
    : enrolment;
