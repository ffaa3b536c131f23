import type { PersonId } from '../shared/ids.ts';
import type { Candidate } from './candidate.ts';
import type { MatchingPolicy } from './policy.ts';
import type { WayOfPairing } from './way-of-pairing.ts';

/** Everything a round depends on; the same problem always gives the same assignment, in whatever order people stand. */
export interface MatchingProblem {
  people: readonly Candidate[];
  policy: MatchingPolicy;
  /** M7; unknown of older inputs. */
  way?: WayOfPairing;
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

/** Three who have all agreed to it (M5); the score is the mean over the three pairs in it. */
export interface MatchedTrio {
  members: readonly [PersonId, PersonId, PersonId];
  score: number;
  /** M13: each teaches the next something they asked for, and the last the first. */
  circle?: true;
}

/**
 * Why no other pairing is heavier, for whoever wants to add it up: the dual solution of the best pairs alone. The weight of
 * a pair is (claims of both) · `claimScale` + learners · `learnerScale` + mutual interest · `pickScale` + score. For every possible pair the
 * duals of both and of the blossoms around both come to at least twice its weight; and Σ duals + Σ dual · (size − 1)/2 of
 * blossoms + Σ duals of stand-ins is twice the weight of the pairs and of the stand-ins that are taken.
 */
export interface Proof {
  claimScale: number;
  learnerScale: number;
  /** Where people picked (M7). */
  pickScale?: number | undefined;
  /**
   * The best pairs alone, told where other trios than these with a third were chosen afterwards, which make a better
   * assignment in the tiers of M4. Where they are not told, a trio is the pair of its first two, and a third.
   */
  pairs?: readonly (readonly [PersonId, PersonId])[] | undefined;
  /** One for each person of the round, in the order of the prepared problem. */
  people: readonly { id: PersonId; claims: number; dual: number }[];
  /** Odd sets of people; members of a stand-in may be among them. */
  blossoms: readonly { members: readonly PersonId[]; standIns: readonly number[]; dual: number }[];
  /**
   * For each odd group of people who can reach each other over possible pairs: one more partner whom anybody of it may
   * have for `weight`. Somebody of it must be left over, so the stand-in is always taken.
   */
  standIns: readonly { group: readonly PersonId[]; weight: number; dual: number }[];
}

/** What anyone can check: that no other pairing is better in the tiers of M4. */
export interface Certificate {
  /** Drawn from the hat: only that no other pairing places more people, those who were left out before first. */
  kind?: 'fullest';
  /** Of a draw: what its lots come from. */
  lot?: number;
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
  proof: Proof;
}

/** In words through `locales/`; never reveals whose exclusion or decline it was. */
export type LeftOutReason =
  'odd-one-out' | 'no-shared-language' | 'no-shared-hours' | 'no-possible-peer' | 'not-available';
