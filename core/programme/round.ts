import type { SwitchableTier } from '../matching/what-if.ts';
import type { Assignment, Certificate } from '../matching/problem.ts';
import type { RoundStatistics } from '../matching/statistics.ts';
import { wayOf, type WayOfPairing } from '../matching/way-of-pairing.ts';
import { keptDays } from '../privacy/kept-days.ts';
import { addDays, addMinutes, type Instant } from '../shared/instant.ts';
import type { PersonId, ProgrammeId, RoundId } from '../shared/ids.ts';
import { accepted, refused, type Result } from '../shared/result.ts';
import type { Comparison } from './comparison.ts';

/**
 * computing → ready (a dry run, M8) → publishing → published; or failed, or discarded when a newer one took its place.
 * Where people choose (M7), listing (shortlists are made) → choosing (people say whom they would like) come first. A
 * published round never changes (M12).
 */
export type RoundStatus =
  'listing' | 'choosing' | 'computing' | 'ready' | 'publishing' | 'published' | 'failed' | 'discarded';

/** Five working days to say whom one would like. */
export const choosingDays = 7;

/** M7: who was asked whom they would like, and until when. */
export interface Choosing {
  /** Unknown while shortlists are made. */
  closesAt: Instant | undefined;
  /** How many have a shortlist. */
  asked: number;
}

/** How many pairs two departments make together. */
export interface DepartmentsThatMeet {
  a: string;
  b: string;
  pairs: number;
}

export type LeftOut = Assignment['leftOut'][number];

/** How far publishing has come (M12). */
export interface Publication {
  /** Pairs and left-out people who have had their turn, in the order of the round. */
  done: number;
  /** Pairs that came about: nobody of them had left, paused or found a peer since the dry run. */
  created: number;
  /** When the next stage is due. */
  nextAt: Instant;
}

/** How far gathering the people has come: so many batches, and where the list goes on. */
export interface Gathered {
  batches: number;
  people: number;
  next: string | undefined;
}

export interface Round {
  id: RoundId;
  programme: ProgrammeId;
  /** Counts the programme's rounds from 1; decides who organises which pair. */
  number: number;
  status: RoundStatus;
  /** A weekly small round publishes itself (M14). */
  small: boolean;
  /** M7; unknown of older rounds. */
  way?: WayOfPairing;
  /** Position of the slider this round was computed with: 0…100. */
  slider: number;
  /** Tiers of the programme's policy that this round does without (M8); absent for none. */
  without?: readonly SwitchableTier[] | undefined;
  seed: number;
  createdBy: PersonId | 'system';
  createdAt: Instant;
  publishedAt: Instant | undefined;
  progress: number;
  /** Unknown before the first batch, and of older rounds. */
  gathered?: Gathered | undefined;
  /** Pairs and trios in all; unknown until computed, and of older rounds. */
  pairs?: number | undefined;
  /** Unknown before publishing, and of rounds from before there were stages. */
  publication?: Publication | undefined;
  statistics: RoundStatistics | undefined;
  /** Unknown until computed, and of rounds from before there was one. */
  certificate: Certificate | undefined;
  /** How many stay without a peer; unknown until computed, and of older rounds. */
  leftOutCount?: number | undefined;
  /** Of older rounds; since then they stand with what came out, for they may be thousands. */
  leftOut: readonly LeftOut[];
  /** Of older rounds, like `leftOut`. */
  departments: readonly DepartmentsThatMeet[];
  /** Only where people choose. */
  choosing?: Choosing;
  /** Names the documents with what went in and what came out. */
  document: string;
  /** The other policies it is compared with, as long as anybody asked (M8). */
  comparison?: Comparison | undefined;
}

export type RoundRefusal =
  { kind: 'round-not-ready' } | { kind: 'round-published' } | { kind: 'not-choosing' };

/** X7: when who went into it and who came out is known no longer. */
export const papersGoAt = ({ createdAt }: Round): Instant => addDays(createdAt, keptDays.roundPapers);

export const startRound = (
  input: Pick<
    Round,
    | 'id'
    | 'programme'
    | 'number'
    | 'small'
    | 'way'
    | 'slider'
    | 'without'
    | 'seed'
    | 'createdBy'
    | 'createdAt'
  >,
): Round => ({
  ...input,
  ...(wayOf(input) === 'choice'
    ? { status: 'listing', choosing: { closesAt: undefined, asked: 0 } }
    : { status: 'computing' }),
  publishedAt: undefined,
  progress: 0,
  statistics: undefined,
  certificate: undefined,
  leftOut: [],
  departments: [],
  document: `round-${input.id}`,
});

/** Shortlists are made; where nobody has any, there is nothing to wait for. */
export const openChoosing = (round: Round, asked: number, now: Instant): Round => {
  if (round.status !== 'listing') return round;
  const choosing = { closesAt: addDays(now, choosingDays), asked };
  return { ...round, status: asked === 0 ? 'computing' : 'choosing', choosing };
};

/** Before its time, by a coordinator. */
export const closeChoosing = (round: Round): Result<Round, RoundRefusal> =>
  round.status === 'choosing'
    ? accepted({ ...round, status: 'computing' })
    : refused({ kind: 'not-choosing' });

const choosingEndsAt = ({ status, choosing }: Round): Instant | undefined =>
  status === 'choosing' ? choosing?.closesAt : undefined;

/** When time is up, the round is computed by itself. */
export const advanceRound = (round: Round, now: Instant): Round => {
  const endsAt = choosingEndsAt(round);
  return endsAt !== undefined && endsAt <= now ? { ...round, status: 'computing' } : round;
};

export const nextLookAtRound = (round: Round): Instant | undefined => choosingEndsAt(round);

/** Whether people may say whom they would like. */
export const takesPicks = ({ status, choosing }: Round, now: Instant): boolean =>
  status === 'listing' ||
  (status === 'choosing' && choosing?.closesAt !== undefined && now < choosing.closesAt);

/** 0…1, never backwards. */
export const recordProgress = (round: Round, progress: number): Round =>
  round.status === 'computing' && progress > round.progress ? { ...round, progress } : round;

/** Of the whole that is shown as progress. */
export const shareOfGathering = 0.3;

/** Notes a batch, once, however often it was gathered; of so many enrolled as are known of. */
export const recordGathered = (
  round: Round,
  { batch, people, next, enrolled }: Omit<Gathered, 'batches'> & { batch: number; enrolled: number },
): Round => {
  const known = round.gathered ?? { batches: 0, people: 0, next: undefined };
  if (round.status !== 'computing' || known.batches !== batch) return round;
  const gathered = { batches: batch + 1, people: known.people + people, next };
  // A large programme may not have been counted yet: then each batch goes a part of what is left.
  const { batches } = gathered;
  const share =
    next === undefined ? 1 : Math.min(gathered.people / Math.max(1, enrolled), batches / (batches + 1));
  return recordProgress({ ...round, gathered }, Math.round(share * shareOfGathering * 100) / 100);
};

/** Takes in what the matcher found; a round that computes no more keeps what it has. */
export const recordResult = (
  round: Round,
  result: { assignment: Assignment; statistics: RoundStatistics },
): Round =>
  round.status === 'computing'
    ? {
        ...round,
        status: 'ready',
        progress: 1,
        pairs: result.assignment.pairs.length + result.assignment.trios.length,
        statistics: result.statistics,
        certificate: result.assignment.certificate,
        leftOutCount: result.assignment.leftOut.length,
      }
    : round;

export const failRound = (round: Round): Round =>
  round.status === 'computing' || round.status === 'listing' ? { ...round, status: 'failed' } : round;

export const publishRound = (round: Round, now: Instant): Result<Round, RoundRefusal> => {
  if (round.status === 'publishing' || round.status === 'published')
    return refused({ kind: 'round-published' });
  return round.status === 'ready'
    ? accepted({
        ...round,
        status: 'publishing',
        publishedAt: now,
        publication: { done: 0, created: 0, nextAt: now },
      })
    : refused({ kind: 'round-not-ready' });
};

/** M12: so many are introduced first, and so long is waited for what is wrong with them to be seen. */
const firstPairs = 10;
const waitMinutes = 30;
/** What one worker does at a time: well within the minutes that it is given. */
const turnsAtOnce = 100;

/** Whose turn it is: from where to where in the order of the round, of so many pairs. */
export const nextStage = ({ publication }: Round, pairs: number): { from: number; to: number } => {
  const from = publication?.done ?? 0;
  const isFirst = from === 0 && pairs > firstPairs;
  return { from, to: from + (isFirst ? firstPairs : turnsAtOnce) };
};

/** Notes that a stage is done, once, however often it was done. After the first ten of more pairs the others wait. */
export const recordStage = (
  round: Round,
  { from, to, created }: { from: number; to: number; created: number },
  now: Instant,
): Round => {
  const known = round.publication ?? { done: 0, created: 0, nextAt: now };
  if (round.status !== 'publishing' || known.done !== from) return round;
  const nextAt = from === 0 && to === firstPairs ? addMinutes(now, waitMinutes) : now;
  return { ...round, publication: { done: to, created: known.created + created, nextAt } };
};

export const finishPublishing = (round: Round): Round =>
  round.status === 'publishing' ? { ...round, status: 'published' } : round;

export const discardRound = (round: Round): Result<Round, RoundRefusal> =>
  round.status === 'publishing' || round.status === 'published'
    ? refused({ kind: 'round-published' })
    : accepted({ ...round, status: 'discarded' });

/**
 * X7: what is counted stays. Of a round that was never published nothing can be made without its people, so it is
 * discarded; one that goes out just now, or is held on the way, stays as it is.
 */
export const withoutPeople = (round: Round): Round => {
  if (round.status === 'publishing') return round;
  const status = round.status === 'published' ? round.status : 'discarded';
  const isWithout =
    round.status === status &&
    round.createdBy === 'system' &&
    round.leftOut.length === 0 &&
    round.comparison === undefined;
  return isWithout ? round : { ...round, status, createdBy: 'system', leftOut: [], comparison: undefined };
};

/** P9: drops a person's key and the comparison, which may name them; what is counted stays. */
export const forgetInRound = (round: Round, person: PersonId): Round => ({
  ...round,
  createdBy: round.createdBy === person ? 'system' : round.createdBy,
  leftOut: round.leftOut.filter(({ id }) => id !== person),
  comparison: undefined,
});
