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

/** What anyone can check: that no other pairing is better in the tiers of M4. */
export interface Certificate {
  /** How many pairs no hard constraint forbids; all of them were looked at. */
  possiblePairs: number;
  /** How much more, in the weight of the tiers, another pairing could have at most: 0 is a proof. */
  gap: number;
}

export interface Assignment {
  pairs: readonly MatchedPair[];
  trios: readonly MatchedTrio[];
  leftOut: readonly { id: PersonId; reason: LeftOutReason }[];
  totalScore: number;
  certificate: Certificate;
}

/** In words through `locales/`; never reveals whose exclusion or decline it was. */
export type LeftOutReason =
  'odd-one-out' | 'no-shared-language' | 'no-shared-hours' | 'no-possible-peer' | 'not-available';
