import { possiblePair, type PossiblePair } from '#core/matching/possible-pairs.ts';
import type { PreparedProblem } from '#core/matching/prepared-problem.ts';

/** Every two who may be paired, by looking at each. */
export const everyPair = (problem: PreparedProblem): PossiblePair[] =>
  problem.people.flatMap((_, one) =>
    problem.people.flatMap((__, other) => (other > one ? (possiblePair(problem, one, other) ?? []) : [])),
  );

/** Every way to pair some of the people two by two: for seven at most. */
export const everyPairing = (pairs: readonly PossiblePair[]): PossiblePair[][] => {
  const [first, ...rest] = pairs;
  if (first === undefined) return [[]];
  const apart = rest.filter(
    ({ one, other }) => ![one, other].some((end) => end === first.one || end === first.other),
  );
  return [...everyPairing(rest), ...everyPairing(apart).map((more) => [first, ...more])];
};
