import { learnersAmong } from './learners.ts';
import { possiblePair, type PossiblePair } from './possible-pairs.ts';
import type { PreparedProblem } from './prepared-problem.ts';

/** Somebody left over who joins a pair. */
export interface PossibleTrio {
  /** The place of the pair in the list of pairs. */
  pair: number;
  /** The person's place among the prepared people. */
  third: number;
  /** The mean over the three pairs in it, 0…10,000. */
  score: number;
  /** Of the three, how many learn something they asked for. */
  learners: number;
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
  if (!accepts(problem, known.one) || !accepts(problem, known.other)) return undefined;
  const withOne = possiblePair(problem, known.one, third);
  const withOther = possiblePair(problem, known.other, third);
  if (withOne === undefined || withOther === undefined) return undefined;
  const score = Math.floor((known.score + withOne.score + withOther.score) / 3);
  const learners = learnersAmong([known.one, known.other, third].flatMap((one) => problem.people[one] ?? []));
  const more = { learners: learners - known.learners, score: score - known.score };
  return { pair, third, score, learners, more };
};

/** M5: only where all three have agreed to it and no hard constraint stands between any two. */
export const possibleTrios = (
  problem: PreparedProblem,
  pairs: readonly PossiblePair[],
  leftOver: readonly number[],
): PossibleTrio[] =>
  leftOver
    .filter((third) => accepts(problem, third))
    .flatMap((third) => pairs.map((known, pair) => possibleTrio(problem, known, { pair, third })))
    .filter((trio) => trio !== undefined);
