import { learnsFrom } from './benefit.ts';
import { hardConstraintBetween } from './hard-constraints.ts';
import type { PreparedPerson, PreparedProblem } from './prepared-problem.ts';
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

export const learnersIn = (one: PreparedPerson, other: PreparedPerson): number =>
  Number(learnsFrom(one.learner, other.offers)) + Number(learnsFrom(other.learner, one.offers));

/** The pair of these two, or undefined when a hard constraint forbids it: a forbidden pair is absent, never scored 0. */
export const possiblePair = (
  problem: PreparedProblem,
  one: number,
  other: number,
): PossiblePair | undefined => {
  const [a, b] = [problem.people[one], problem.people[other]];
  if (a === undefined || b === undefined) return undefined;
  if (hardConstraintBetween(a, b, problem.minimumSharedMinutes) !== undefined) return undefined;
  return { one, other, score: scorePair(a, b, problem.weights), learners: learnersIn(a, b) };
};
