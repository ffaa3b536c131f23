import { leftOutReason } from './left-out-reason.ts';
import { possiblePair, type PossiblePair } from './possible-pairs.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import type { Assignment } from './problem.ts';
import { claimsOf, makeTierWeight, waitingOf, type SpareTrios } from './tier-weights.ts';
import { possibleTrios, type PossibleTrio } from './trios.ts';

export interface WeightedEdge {
  one: number;
  other: number;
  /** A positive safe integer. */
  weight: number;
  /** The weight without the claims of its people: how promising this edge is beside others of the same person. */
  appeal: number;
}

/** A matching of maximum weight on a general graph: the mate of each of `size` vertices, or −1. Deterministic. */
export type SolveMatching = (size: number, edges: readonly WeightedEdge[]) => Promise<readonly number[]>;

interface Outcome {
  pairs: readonly PossiblePair[];
  trios: readonly PossibleTrio[];
}

interface Task {
  problem: PreparedProblem;
  pairs: readonly PossiblePair[];
  solve: SolveMatching;
}

const solvePairs = async ({ problem, pairs, solve }: Task, spare: SpareTrios): Promise<PossiblePair[]> => {
  const weigh = makeTierWeight(problem);
  const claims = claimsOf(problem, spare);
  const edges = pairs.map(({ one, other, learners, score }) => {
    const both = (claims[one] ?? 0) + (claims[other] ?? 0);
    const values = { learners, score };
    return {
      one,
      other,
      weight: weigh({ claims: both, ...values }),
      appeal: weigh({ claims: 0, ...values }),
    };
  });
  const mates = await solve(problem.people.length, edges);
  return mates.flatMap((other, one) => (other > one ? (possiblePair(problem, one, other) ?? []) : []));
};

const leftOver = (problem: PreparedProblem, pairs: readonly PossiblePair[]): number[] => {
  const paired = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  return [...problem.people.keys()].filter((place) => !paired.has(place));
};

/** Who joins which pair is a matching too: between those left over and the pairs. */
const solveTrios = async (
  { problem, solve }: Task,
  pairs: readonly PossiblePair[],
): Promise<PossibleTrio[]> => {
  const trios = possibleTrios(problem, pairs, leftOver(problem, pairs));
  if (trios.length === 0) return [];
  const weigh = makeTierWeight(problem);
  const claims = claimsOf(problem, { spareTrios: false });
  const edges = trios.map(({ pair, third, learners, score }) => ({
    one: third,
    other: problem.people.length + pair,
    weight: weigh({ claims: claims[third] ?? 0, learners, score }),
    appeal: weigh({ claims: 0, learners, score }),
  }));
  const mates = await solve(problem.people.length + pairs.length, edges);
  return trios.filter(({ pair, third }) => mates[third] === problem.people.length + pair);
};

const attempt = async (task: Task, spare: SpareTrios): Promise<Outcome> => {
  const pairs = await solvePairs(task, spare);
  return { pairs, trios: await solveTrios(task, pairs) };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const scoresOf = ({ pairs, trios }: Outcome): number => {
  const joined = new Set(trios.map(({ pair }) => pair));
  return sum([...pairs.filter((_, place) => !joined.has(place)), ...trios].map(({ score }) => score));
};

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
  const learners = problem.tiers.mostLearners
    ? [...outcome.pairs, ...outcome.trios].map((one) => one.learners)
    : [];
  return [placed.length, sum(waiting), sum(learners), scoresOf(outcome)];
};

const isBetter = (problem: PreparedProblem, one: Outcome, other: Outcome): boolean => {
  const theirs = tiersOf(problem, other);
  const difference = tiersOf(problem, one).map((value, tier) => value - (theirs[tier] ?? 0));
  return (difference.find((value) => value !== 0) ?? 0) > 0;
};

/** Could anybody still be placed if somebody else were the third? */
const mayPlaceMore = (problem: PreparedProblem, outcome: Outcome): boolean => {
  const free = problem.people.filter(({ candidate }) => candidate.available);
  const placed = 2 * outcome.pairs.length + outcome.trios.length;
  return placed < free.length && free.filter(({ candidate }) => candidate.acceptsTrio).length > 2;
};

const asAssignment = (problem: PreparedProblem, outcome: Outcome): Assignment => {
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
  return { pairs, trios, leftOut, totalScore: scoresOf(outcome) };
};

/**
 * The best assignment under the tiers of M4, with thirds where M5 allows them. `pairs` are all possible pairs. When
 * somebody stays over although others would have agreed to be a third, it is tried once more with those last in line.
 */
export const assignPeople = async (task: Task): Promise<Assignment> => {
  const { problem } = task;
  const first = await attempt(task, { spareTrios: false });
  if (!mayPlaceMore(problem, first)) return asAssignment(problem, first);
  const second = await attempt(task, { spareTrios: true });
  return asAssignment(problem, isBetter(problem, second, first) ? second : first);
};
