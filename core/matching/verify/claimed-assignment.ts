import type { Assignment, MatchedPair, MatchedTrio } from '../problem.ts';
import type { TermVector } from '../score-pair.ts';

/** What may be told of a pair or trio besides its score. */
export interface ClaimedMore {
  /** How many learn something they asked for, of a trio from either of the others. */
  learners?: number;
  /** Of a trio the mean over the three pairs in it, rounded down. */
  terms?: TermVector;
}

/** The tiers of M4 as they are compared; a tier that the policy switches off counts 0. */
export interface ClaimedTiers {
  placed: number;
  waiting: number;
  learners: number;
  /** Where people picked (M7). */
  interest?: number;
  score: number;
}

/** An assignment as somebody hands it in: what of it is told is checked. */
export interface ClaimedAssignment extends Omit<Assignment, 'pairs' | 'trios'> {
  pairs: readonly (MatchedPair & ClaimedMore)[];
  trios: readonly (MatchedTrio & ClaimedMore)[];
  tiers?: ClaimedTiers;
  optimal?: boolean;
}

export type ClaimedGroup = ClaimedAssignment['pairs'][number] | ClaimedAssignment['trios'][number];
