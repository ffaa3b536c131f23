import type { PersonId } from '../shared/ids.ts';
import { optimalPairs, type OptimalPairs } from './optimal-pairs.ts';
import type { MatchingStep } from './matching-step.ts';
import type { PairSearch } from './pair-search.ts';
import { possiblePair, type PossiblePair } from './possible-pairs.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { searchPairs } from './search-pairs.ts';
import { claimsOf, waitingOf } from './tier-weights.ts';

/**
 * What the best pairing with these two as a pair would be, beside the best one: how much of each tier of M4 it would lose,
 * in their order. A tier after the first that loses may win: then the number is below 0. Thirds (M5) are left aside.
 */
export interface Counterfactual {
  /** People in pairs. */
  placed: number;
  /** Rounds waited by people in pairs. */
  waiting: number;
  learners: number;
  /** Of the sum of all scores; each pair has up to 10,000. */
  score: number;
  /** The pairs there would be instead, these two first. */
  instead: readonly (readonly [PersonId, PersonId])[];
  /** Who is in a pair now and would be in none. */
  leftOver: readonly PersonId[];
}

/** The best pairs of a round with everything needed to ask what else could be. */
export interface Solved {
  problem: PreparedProblem;
  search: PairSearch;
  best: OptimalPairs;
}

type Steps<Result> = Generator<MatchingStep, Result>;

export function* solveForQuestions(problem: PreparedProblem): Steps<Solved> {
  const search = yield* searchPairs(problem);
  return { problem, search, best: yield* optimalPairs(search, claimsOf(problem, { spareTrios: false })) };
}

const pairsOf = (problem: PreparedProblem, mates: Int32Array): PossiblePair[] =>
  [...mates].flatMap((other, one) => (other > one ? (possiblePair(problem, one, other) ?? []) : []));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const tiersOf = (problem: PreparedProblem, pairs: readonly PossiblePair[]): number[] => [
  2 * pairs.length,
  sum(
    pairs
      .flatMap(({ one, other }) => [problem.people[one], problem.people[other]])
      .map((person) => (person === undefined ? 0 : waitingOf(person, problem))),
  ),
  problem.tiers.mostLearners ? sum(pairs.map(({ learners }) => learners)) : 0,
  sum(pairs.map(({ score }) => score)),
];

/**
 * Exactly: the two are taken out, the others are paired anew from the present solution, and the two are put together.
 * Throws RangeError when the two may not be a pair.
 */
export function* withThesePaired(
  { problem, search, best }: Solved,
  [one, other]: readonly [number, number],
): Steps<Counterfactual> {
  const forced = possiblePair(problem, Math.min(one, other), Math.max(one, other));
  if (forced === undefined) throw new RangeError(`The people at ${one} and ${other} may not be a pair.`);
  const { mates } = yield* optimalPairs({ ...search }, best.claims, () => false, new Set([one, other]));
  const now = pairsOf(problem, best.mates);
  const then = [forced, ...pairsOf(problem, mates)];
  const [placed = 0, waiting = 0, learners = 0, score = 0] = tiersOf(problem, now).map(
    (value, tier) => value - (tiersOf(problem, then)[tier] ?? 0),
  );
  const idOf = (place: number): PersonId => {
    const person = problem.people[place];
    if (person === undefined) throw new RangeError(`Nobody stands at ${place}.`);
    return person.candidate.id;
  };
  const together = new Set(then.flatMap((pair) => [pair.one, pair.other]));
  return {
    ...{ placed, waiting, learners, score },
    instead: then
      .filter((pair) => best.mates[pair.one] !== pair.other)
      .map((pair) => [idOf(pair.one), idOf(pair.other)] as const),
    leftOver: now
      .flatMap((pair) => [pair.one, pair.other])
      .filter((place) => !together.has(place))
      .map(idOf),
  };
}
