import { leftOutReason } from './left-out-reason.ts';
import { optimalPairs, type OptimalPairs } from './optimal-pairs.ts';
import { searchPairs } from './search-pairs.ts';
import type { MatchingStep, PairSearch } from './pair-search.ts';
import { possiblePair, type PossiblePair } from './possible-pairs.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import type { Assignment } from './problem.ts';
import { proofOf } from './proof-of.ts';
import { solveMatching } from './solver/solve-matching.ts';
import { claimsOf, waitingOf, type SpareTrios } from './tier-weights.ts';
import { possibleTrios, type PossibleTrio } from './trios.ts';

interface Outcome {
  pairs: readonly PossiblePair[];
  trios: readonly PossibleTrio[];
  optimum: OptimalPairs;
}

interface Task {
  problem: PreparedProblem;
  search: PairSearch;
  isLate: () => boolean;
}

type Steps<Result> = Generator<MatchingStep, Result>;

function* solvePairs({ problem, search, isLate }: Task, spare: SpareTrios): Steps<Omit<Outcome, 'trios'>> {
  const optimum = yield* optimalPairs(search, claimsOf(problem, spare), isLate);
  const pairs = [...optimum.mates].flatMap((other, one) =>
    other > one ? (possiblePair(problem, one, other) ?? []) : [],
  );
  return { pairs, optimum };
}

const leftOver = (problem: PreparedProblem, pairs: readonly PossiblePair[]): number[] => {
  const paired = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  return [...problem.people.keys()].filter((place) => !paired.has(place));
};

/** Who joins which pair is a matching too: between those left over and the pairs. */
const solveTrios = ({ problem, search }: Task, pairs: readonly PossiblePair[]): PossibleTrio[] => {
  const trios = possibleTrios(problem, pairs, leftOver(problem, pairs));
  const { claim, learner } = search.scales;
  const claims = claimsOf(problem, { spareTrios: false });
  const placeOf = ({ pair }: PossibleTrio): number => problem.people.length + pair;
  const { mates } = solveMatching(problem.people.length + pairs.length, {
    from: Int32Array.from(trios, ({ third }) => third),
    to: Int32Array.from(trios, placeOf),
    weight: Float64Array.from(
      trios,
      ({ third, more }) => (claims[third] ?? 0) * claim + more.learners * learner + more.score,
    ),
  });
  return trios.filter((trio) => mates[trio.third] === placeOf(trio));
};

function* attempt(task: Task, spare: SpareTrios): Steps<Outcome> {
  const solved = yield* solvePairs(task, spare);
  return { ...solved, trios: solveTrios(task, solved.pairs) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Pairs that nobody has joined, and trios. */
const groupsIn = ({ pairs, trios }: Outcome): (PossiblePair | PossibleTrio)[] => {
  const joined = new Set(trios.map(({ pair }) => pair));
  return [...pairs.filter((_, place) => !joined.has(place)), ...trios];
};

const scoresOf = (outcome: Outcome): number => sum(groupsIn(outcome).map(({ score }) => score));

/** The tiers of M4 of a whole outcome, thirds included: compared from the first on. */
const tiersOf = (problem: PreparedProblem, outcome: Outcome): number[] => {
  const placed = [
    ...outcome.pairs.flatMap(({ one, other }) => [one, other]),
    ...outcome.trios.map(({ third }) => third),
  ];
  const waiting = placed.map((place) => {
    const person = problem.people[place];
    return person === undefined ? 0 : waitingOf(person, problem);
  });
  const learners = problem.tiers.mostLearners ? groupsIn(outcome).map((one) => one.learners) : [];
  return [placed.length, sum(waiting), sum(learners), scoresOf(outcome)];
};

const isBetter = (problem: PreparedProblem, one: Outcome, other: Outcome): boolean => {
  const theirs = tiersOf(problem, other);
  const difference = tiersOf(problem, one).map((value, tier) => value - (theirs[tier] ?? 0));
  return (difference.find((value) => value !== 0) ?? 0) > 0;
};

/**
 * Could anybody still be placed if somebody else were the third? In a group whose members can reach only each other at
 * most all can be placed, and one less where they are odd and not three agree to be a trio; nobody alone can.
 */
const mayPlaceMore = ({ problem, search }: Task, { pairs, trios }: Outcome): boolean => {
  const accepts = (place: number): boolean => problem.people[place]?.candidate.acceptsTrio === true;
  const mostIn = (group: readonly number[]): number => {
    if (group.length < 2) return 0;
    const mayBeOdd = group.length % 2 === 0 || group.filter(accepts).length >= 3;
    return mayBeOdd ? group.length : group.length - 1;
  };
  return 2 * pairs.length + trios.length < sum(search.possible.groups.map(mostIn));
};

const asAssignment = ({ problem, search }: Task, outcome: Outcome): Assignment => {
  const idAt = (place: number) => {
    const person = problem.people[place];
    if (person === undefined) throw new Error('A solver named somebody who is not there.');
    return person.candidate.id;
  };
  const joined = new Map(outcome.trios.map((trio) => [trio.pair, trio]));
  const placed = new Set<number>();
  const pairs: Assignment['pairs'][number][] = [];
  const trios: Assignment['trios'][number][] = [];
  for (const [place, { one, other, score }] of outcome.pairs.entries()) {
    const trio = joined.get(place);
    for (const member of [one, other, ...(trio ? [trio.third] : [])]) placed.add(member);
    if (trio === undefined) pairs.push({ members: [idAt(one), idAt(other)], score });
    else trios.push({ members: [idAt(one), idAt(other), idAt(trio.third)], score: trio.score });
  }
  const leftOut = problem.people
    .filter((_, place) => !placed.has(place))
    .map((person) => ({ id: person.candidate.id, reason: leftOutReason(problem, person) }));
  return {
    pairs,
    trios,
    leftOut,
    totalScore: scoresOf(outcome),
    certificate: { possiblePairs: search.possible.pairs, gap: outcome.optimum.gap },
    proof: proofOf(problem, search, outcome.optimum),
  };
};

/**
 * The best assignment under the tiers of M4, with thirds where M5 allows them, step by step. When somebody stays over
 * although others would have agreed to be a third, it is tried once more with those last in line. When `isLate` says so,
 * the best so far is taken, with an honest gap in its certificate.
 */
export function* assignPeople(
  problem: PreparedProblem,
  isLate: () => boolean = () => false,
): Steps<Assignment> {
  const task = { problem, search: yield* searchPairs(problem), isLate };
  const first = yield* attempt(task, { spareTrios: false });
  if (!mayPlaceMore(task, first)) return asAssignment(task, first);
  const second = yield* attempt(task, { spareTrios: true });
  return asAssignment(task, isBetter(problem, second, first) ? second : first);
}
