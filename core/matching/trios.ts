import { learnersAmong } from './learners.ts';
import { meetingClasses, never } from './meeting-classes.ts';
import { leftOver, type Placing, type Three } from './placing.ts';
import { possiblePair, type PossiblePair } from './possible-pairs.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { solveMatching } from './solver/solve-matching.ts';
import { claimsOf, type TierScales } from './tier-weights.ts';

/** Somebody left over who joins a pair. */
export interface PossibleTrio extends Three {
  /** The place of the pair in the list of pairs. */
  pair: number;
  /** The person's place among the prepared people. */
  third: number;
  /** What the third adds to the pair's learners, and to its score: the latter may well be less than nothing. */
  more: { learners: number; score: number };
}

const accepts = ({ people }: PreparedProblem, place: number): boolean =>
  people[place]?.candidate.acceptsTrio === true;

const possibleTrio = (
  problem: PreparedProblem,
  known: PossiblePair,
  { pair, third }: Pick<PossibleTrio, 'pair' | 'third'>,
): PossibleTrio | undefined => {
  const withOne = possiblePair(problem, known.one, third);
  const withOther = possiblePair(problem, known.other, third);
  if (withOne === undefined || withOther === undefined) return undefined;
  const score = Math.floor((known.score + withOne.score + withOther.score) / 3);
  const learners = learnersAmong([known.one, known.other, third].flatMap((one) => problem.people[one] ?? []));
  const more = { learners: learners - known.learners, score: score - known.score };
  return { pair, third, members: [known.one, known.other, third], score, learners, more };
};

/** M5: only where all three have agreed to it and no hard constraint stands between any two. */
export const possibleTrios = (
  problem: PreparedProblem,
  pairs: readonly PossiblePair[],
  leftOver: readonly number[],
): PossibleTrio[] => {
  const thirds = leftOver.filter((third) => accepts(problem, third));
  if (thirds.length === 0) return [];
  const { classOf, valuesOf } = meetingClasses(problem);
  const willing = [...pairs.entries()].filter(
    ([, { one, other }]) => accepts(problem, one) && accepts(problem, other),
  );
  return thirds.flatMap((third) => {
    const values = valuesOf(classOf[third] as number);
    const mayMeet = (place: number): boolean => values[classOf[place] as number] !== never;
    return willing
      .filter(([, { one, other }]) => mayMeet(one) && mayMeet(other))
      .flatMap(([pair, known]) => possibleTrio(problem, known, { pair, third }) ?? []);
  });
};

/** Who joins which pair is a matching too: between those left over and the pairs. */
export const withThirds = (problem: PreparedProblem, placing: Placing, scales: TierScales): Placing => {
  const { pairs, threes } = placing;
  const trios = possibleTrios(problem, pairs, leftOver(problem, placing));
  if (trios.length === 0) return placing;
  const claims = claimsOf(problem, { spareTrios: false });
  const placeOf = ({ pair }: PossibleTrio): number => problem.people.length + pair;
  const { mates } = solveMatching(problem.people.length + pairs.length, {
    from: Int32Array.from(trios, ({ third }) => third),
    to: Int32Array.from(trios, placeOf),
    weight: Float64Array.from(
      trios,
      ({ third, more }) => (claims[third] ?? 0) * scales.claim + more.learners * scales.learner + more.score,
    ),
  });
  const taken = trios.filter((trio) => mates[trio.third] === placeOf(trio));
  const joined = new Set(taken.map(({ pair }) => pair));
  return {
    pairs: pairs.filter((_, pair) => !joined.has(pair)),
    threes: [...threes, ...taken.map(({ members, score, learners }) => ({ members, score, learners }))],
  };
};
