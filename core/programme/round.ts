import type { SwitchableTier } from '../matching/what-if.ts';
import type { Assignment, Certificate, LeftOutReason } from '../matching/problem.ts';
import type { RoundStatistics } from '../matching/statistics.ts';
import { wayOf, type WayOfPairing } from '../matching/way-of-pairing.ts';
import { addDays, type Instant } from '../shared/instant.ts';
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
  statistics: RoundStatistics | undefined;
  /** Unknown until computed, and of rounds from before there was one. */
  certificate: Certificate | undefined;
  leftOut: readonly { id: PersonId; reason: LeftOutReason }[];
  departments: readonly { a: string; b: string; pairs: number }[];
  /** Only where people choose. */
  choosing?: Choosing;
  /** Names the documents with what went in and what came out. */
  document: string;
  /** The other policies it is compared with, as long as anybody asked (M8). */
  comparison?: Comparison | undefined;
}

export type RoundRefusal =
  { kind: 'round-not-ready' } | { kind: 'round-published' } | { kind: 'not-choosing' };

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

/** Takes in what the matcher found; a round that computes no more keeps what it has. */
export const recordResult = (
  round: Round,
  result: { assignment: Assignment; statistics: RoundStatistics; departments: Round['departments'] },
): Round =>
  round.status === 'computing'
    ? {
        ...round,
        status: 'ready',
        progress: 1,
        statistics: result.statistics,
        certificate: result.assignment.certificate,
        leftOut: result.assignment.leftOut,
        departments: result.departments,
      }
    : round;

export const failRound = (round: Round): Round =>
  round.status === 'computing' || round.status === 'listing' ? { ...round, status: 'failed' } : round;

export const publishRound = (round: Round, now: Instant): Result<Round, RoundRefusal> => {
  if (round.status === 'publishing' || round.status === 'published')
    return refused({ kind: 'round-published' });
  return round.status === 'ready'
    ? accepted({ ...round, status: 'publishing', publishedAt: now })
    : refused({ kind: 'round-not-ready' });
};

export const finishPublishing = (round: Round): Round =>
  round.status === 'publishing' ? { ...round, status: 'published' } : round;

export const discardRound = (round: Round): Result<Round, RoundRefusal> =>
  round.status === 'publishing' || round.status === 'published'
    ? refused({ kind: 'round-published' })
    : accepted({ ...round, status: 'discarded' });

/** P9: drops a person's key and the comparison, which may name them; what is counted stays. */
export const forgetInRound = (round: Round, person: PersonId): Round => ({
  ...round,
  createdBy: round.createdBy === person ? 'system' : round.createdBy,
  leftOut: round.leftOut.filter(({ id }) => id !== person),
  comparison: undefined,
});
