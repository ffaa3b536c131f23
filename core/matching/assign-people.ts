import { asAssignment, type Outcome } from './as-assignment.ts';
import { betterThrees } from './better-threes.ts';
import { optimalPairs } from './optimal-pairs.ts';
import type { MatchingStep } from './matching-step.ts';
import type { PairSearch } from './pair-search.ts';
import { isBetter, placedIn } from './placing.ts';
import { possiblePair } from './possible-pairs.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import type { Assignment } from './problem.ts';
import { searchPairs, type SearchOptions } from './search-pairs.ts';
import { areExact, claimsOf, type SpareTrios } from './tier-weights.ts';
import { withThirds } from './trios.ts';

interface Task {
  problem: PreparedProblem;
  search: PairSearch;
  isLate: () => boolean;
}

type Steps<Result> = Generator<MatchingStep, Result>;

/** The best pairs, and those left over as thirds where all agree to it. */
function* attempt({ problem, search, isLate }: Task, spare: SpareTrios): Steps<Outcome> {
  const optimum = yield* optimalPairs(search, claimsOf(problem, spare), isLate);
  const pairs = [...optimum.mates].flatMap((other, one) =>
    other > one ? (possiblePair(problem, one, other) ?? []) : [],
  );
  return { placing: withThirds(problem, { pairs, threes: [] }, search.scales), optimum };
}

/**
 * Could anybody still be placed if somebody else were the third? In a group whose members can reach only each other at
 * most all can be placed, and one less where they are odd and not three agree to be a trio; nobody alone can.
 */
const mayPlaceMore = ({ problem, search }: Task, { placing }: Outcome): boolean => {
  const accepts = (place: number): boolean => problem.people[place]?.candidate.acceptsTrio === true;
  const mostIn = (group: readonly number[]): number => {
    if (group.length < 2) return 0;
    const mayBeOdd = group.length % 2 === 0 || group.filter(accepts).length >= 3;
    return mayBeOdd ? group.length : group.length - 1;
  };
  return placedIn(placing).length < search.possible.groups.reduce((sum, group) => sum + mostIn(group), 0);
};

/**
 * When somebody stays over although others would have agreed to be a third, it is tried once more with those last in line:
 * but for companies so large that their place in the line would not fit into exact weights.
 */
function* bestAttempt(task: Task): Steps<Outcome> {
  const first = yield* attempt(task, { spareTrios: false });
  const lastInLine = claimsOf(task.problem, { spareTrios: true });
  const isInVain = task.isLate() || !areExact(task.search.scales, lastInLine) || !mayPlaceMore(task, first);
  if (isInVain) return first;
  const second = yield* attempt(task, { spareTrios: true });
  return isBetter(task.problem, second.placing, first.placing) ? second : first;
}

/**
 * The best assignment under the tiers of M4, step by step: the best pairs, with thirds where M5 allows them, then in small
 * groups other threes where they place more people, and circles where the programme has them (M13). When `isLate` says so,
 * the best so far is taken, with an honest gap in its certificate.
 */
export function* assignPeople(
  problem: PreparedProblem,
  isLate: () => boolean = () => false,
  options: Pick<SearchOptions, 'hire'> = {},
): Steps<Assignment> {
  const task = { problem, search: yield* searchPairs(problem, options), isLate };
  const { placing, optimum } = yield* bestAttempt(task);
  const { possible, scales } = task.search;
  const better = yield* betterThrees(problem, possible.groups, placing, isLate);
  const final = better === placing ? placing : withThirds(problem, better, scales);
  return asAssignment(problem, task.search, { placing: final, optimum });
}
