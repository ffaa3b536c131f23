import { learnsFrom } from './benefit.ts';
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
  /** 1 when the third learns something they asked for. */
  learners: number;
}

const accepts = ({ people }: PreparedProblem, place: number): boolean =>
  people[place]?.candidate.acceptsTrio === true;

const learnsFromEither = ({ people }: PreparedProblem, third: number, pair: PossiblePair): boolean => {
  const learner = people[third]?.learner;
  return [pair.one, pair.other].some((teacher) => {
    const offers = people[teacher]?.offers;
    return learner !== undefined && offers !== undefined && learnsFrom(learner, offers);
  });
};

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
  return { pair, third, score, learners: Number(learnsFromEither(problem, third, known)) };
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
