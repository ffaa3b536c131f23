import { hardConstraintBetween } from '../hard-constraints.ts';
import { learnersIn } from '../possible-pairs.ts';
import type { PreparedProblem } from '../prepared-problem.ts';
import { scorePair } from '../score-pair.ts';

export interface FoundPair {
  one: number;
  other: number;
  learners: number;
  score: number;
}

/** Shows every pair that no hard constraint forbids, having looked at all there are, one by one. */
export const everyPossiblePair = (problem: PreparedProblem, see: (pair: FoundPair) => void): void => {
  const { people, minimumSharedMinutes, weights } = problem;
  for (const [other, b] of people.entries()) {
    for (const [one, a] of people.slice(0, other).entries()) {
      if (hardConstraintBetween(a, b, minimumSharedMinutes) !== undefined) continue;
      see({ one, other, learners: learnersIn(a, b), score: scorePair(a, b, weights) });
    }
  }
};
