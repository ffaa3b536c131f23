import { hardConstraintBetween } from './hard-constraints.ts';
import { learnersAmong } from './learners.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { scorePair } from './score-pair.ts';

/** Two who may be paired, by their places among the prepared people. */
export interface PossiblePair {
  one: number;
  other: number;
  /** 0…10,000 */
  score: number;
  /** How many of the two learn something they asked for. */
  learners: number;
}

/** The pair of these two, or undefined when a hard constraint forbids it: a forbidden pair is absent, never scored 0. */
export const possiblePair = (
  problem: PreparedProblem,
  one: number,
  other: number,
): PossiblePair | undefined => {
  const [a, b] = [problem.people[one], problem.people[other]];
  if (a === undefined || b === undefined) return undefined;
  if (hardConstraintBetween(a, b, problem.minimumSharedMinutes) !== undefined) return undefined;
  return { one, other, score: scorePair(a, b, problem.weights), learners: learnersAmong([a, b]) };
};
