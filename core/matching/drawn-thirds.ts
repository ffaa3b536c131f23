import type { Random } from '../shared/random.ts';
import type { PossiblePair } from './possible-pairs.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { solveMatching } from './solver/solve-matching.ts';
import { possibleTrios, type PossibleTrio } from './trios.ts';

/** Lots of one third; sums of them for up to a million stay exact. */
const lots = 2 ** 20;

/** M5: who is left over joins a pair by lot, as many as can, among those who all agreed to it; who waited comes first. */
export const drawThirds = (
  problem: PreparedProblem,
  pairs: readonly PossiblePair[],
  { claims, random }: { claims: readonly number[]; random: Random },
): PossibleTrio[] => {
  const paired = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  const leftOver = [...problem.people.keys()].filter((place) => !paired.has(place));
  const trios = possibleTrios(problem, pairs, leftOver);
  const placeOf = ({ pair }: PossibleTrio): number => problem.people.length + pair;
  const claim = lots * (leftOver.length + 1);
  const { mates } = solveMatching(problem.people.length + pairs.length, {
    from: Int32Array.from(trios, ({ third }) => third),
    to: Int32Array.from(trios, placeOf),
    weight: Float64Array.from(
      trios,
      ({ third }) => (claims[third] ?? 0) * claim + Math.floor(random() * lots),
    ),
  });
  return trios.filter((trio) => mates[trio.third] === placeOf(trio));
};
