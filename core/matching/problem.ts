import type { PersonId } from '../shared/ids.ts';
import type { Candidate } from './candidate.ts';
import type { MatchingPolicy } from './policy.ts';

/** Everything a round depends on; the same problem always gives the same assignment, in whatever order people stand. */
export interface MatchingProblem {
  people: readonly Candidate[];
  policy: MatchingPolicy;
  /** Recorded with the round; breaks exact ties. */
  seed: number;
  /** Reference date of the shared-hours computation, so that replays agree: an ISO date. */
  date: string;
}

export interface MatchedPair {
  members: readonly [PersonId, PersonId];
  /** 0…10,000 */
  score: number;
}

/** A third joins an existing pair (M5); the score is the mean over the three pairs in it. */
export interface MatchedTrio {
  members: readonly [PersonId, PersonId, PersonId];
  score: number;
}

export interface Assignment {
  pairs: readonly MatchedPair[];
  trios: readonly MatchedTrio[];
  leftOut: readonly { id: PersonId; reason: LeftOutReason }[];
  totalScore: number;
}

/** In words through `locales/`; never reveals whose exclusion or decline it was. */
export type LeftOutReason =
  'odd-one-out' | 'no-shared-language' | 'no-shared-hours' | 'no-possible-peer' | 'not-available';
