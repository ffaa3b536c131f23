import type { PossiblePair } from './possible-pairs.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { interestAmong } from './picks.ts';
import { waitingOf } from './tier-weights.ts';

/** Three who meet, by their places among the prepared people. */
export interface Three {
  members: readonly [number, number, number];
  /** The mean over the three pairs in it, 0…10,000. */
  score: number;
  /** How many of the three learn something they asked for. */
  learners: number;
}

/** Who meets whom: nobody is in two of these. */
export interface Placing {
  pairs: readonly PossiblePair[];
  threes: readonly Three[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const placedIn = ({ pairs, threes }: Placing): number[] => [
  ...pairs.flatMap(({ one, other }) => [one, other]),
  ...threes.flatMap(({ members }) => members),
];

export const leftOver = ({ people }: PreparedProblem, placing: Placing): number[] => {
  const placed = new Set(placedIn(placing));
  return [...people.keys()].filter((place) => !placed.has(place));
};

export const totalScore = ({ pairs, threes }: Placing): number =>
  sum([...pairs, ...threes].map(({ score }) => score));

/** The tiers of M4: compared from the first on. */
const tiersOf = (problem: PreparedProblem, placing: Placing): number[] => {
  const placed = placedIn(placing);
  const waiting = placed.map((place) => {
    const person = problem.people[place];
    return person === undefined ? 0 : waitingOf(person, problem);
  });
  const learners = problem.tiers.mostLearners
    ? [...placing.pairs, ...placing.threes].map((group) => group.learners)
    : [];
  const groups = [
    ...placing.pairs.map(({ one, other }) => [one, other]),
    ...placing.threes.map(({ members }) => members),
  ];
  const interest = problem.tiers.mutualPicks
    ? groups.map((places) => interestAmong(places.flatMap((place) => problem.people[place]?.candidate ?? [])))
    : [];
  return [placed.length, sum(waiting), sum(learners), sum(interest), totalScore(placing)];
};

export const isBetter = (problem: PreparedProblem, one: Placing, other: Placing): boolean => {
  const theirs = tiersOf(problem, other);
  const difference = tiersOf(problem, one).map((value, tier) => value - (theirs[tier] ?? 0));
  return (difference.find((value) => value !== 0) ?? 0) > 0;
};
