import { hardConstraintBetween } from '../hard-constraints.ts';
import { learnersAmong } from '../learners.ts';
import type { PreparedProblem } from '../prepared-problem.ts';
import { scorePair } from '../score-pair.ts';

export interface FoundPair {
  one: number;
  other: number;
  learners: number;
  score: number;
}

/** Shows every pair that no hard constraint forbids; says how many pairs it has looked at, which is all there are. */
export const everyPossiblePair = (problem: PreparedProblem, see: (pair: FoundPair) => void): number => {
  let looked = 0;
  const { people, minimumSharedMinutes, weights } = problem;
  for (const [other, b] of people.entries()) {
    for (const [one, a] of people.slice(0, other).entries()) {
      looked += 1;
      if (hardConstraintBetween(a, b, minimumSharedMinutes) !== undefined) continue;
      see({ one, other, learners: learnersAmong([a, b]), score: scorePair(a, b, weights) });
    }
  }
  return looked;
};
