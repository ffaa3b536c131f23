import type { Figure } from '../growth/insights.ts';
import type { BlockingTold } from './blocking-pairs.ts';
import { experienceDiversity } from './experience-diversity.ts';
import type { Fairness } from './fairness.ts';
import { hardConstraintBetween } from './hard-constraints.ts';
import { learnersAmong } from './learners.ts';
import { placedGroups } from './placed-groups.ts';
import type { PreparedPerson, PreparedProblem } from './prepared-problem.ts';
import type { Assignment } from './problem.ts';
import { whole } from './share.ts';
import { seededRandom, shuffled } from '../shared/random.ts';

/** M8: what a coordinator weighs before publishing. Shares lie in 0…1, scores in 0…10,000. */
export interface RoundStatistics {
  /** People paired, of those available. */
  coverage: number;
  /** People who learn something they asked for, of those available. */
  learners: number;
  meanScore: number;
  worstScore: number;
  /** Mean experience diversity over all who meet. */
  diversity: number;
  /** The same in a draw from the hat under the same hard constraints. */
  randomDiversity: number;
  /** Pairs across departments, of those whose departments are known. */
  crossDepartment: number;
  /** Pairs of people who have met in this programme before. */
  repeats: number;
  /** M13: circles of three, unknown of older rounds and 0 where the programme has none. */
  circles?: number | undefined;
  /** Pairs by score in ten steps of 0…100, from the lowest. */
  spread: readonly { from: number; to: number; pairs: number }[];
  /** Like fairness, unknown of older rounds and where nobody asked. */
  blocking?: BlockingTold | undefined;
  /** M11 */
  fairness?: Figure<Fairness> | undefined;
}

type Two = readonly [PreparedPerson, PreparedPerson];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const ratio = (part: number, all: number): number => (all === 0 ? 0 : part / all);
const mean = (values: readonly number[]): number => ratio(sum(values), values.length);

const groupsOf = (problem: PreparedProblem, assignment: Assignment): PreparedPerson[][] =>
  placedGroups(problem, assignment).map(({ places }) =>
    places.map((place) => problem.people[place]).filter((person) => person !== undefined),
  );

/** Everyone who meets someone, two by two: a trio is three meetings. */
const meetingsIn = (groups: readonly (readonly PreparedPerson[])[]): Two[] =>
  groups.flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).map((other): Two => [one, other])),
  );

const draws = 20;

/** Draws from the hat: those next to each other in a shuffled line, where they may meet. */
const randomDiversity = (problem: PreparedProblem): number => {
  const random = seededRandom(problem.seed);
  const free = problem.people.filter(({ candidate }) => candidate.available);
  const found = Array.from({ length: draws }, () => shuffled(free, random)).flatMap((line) =>
    line.flatMap((one, index) => {
      const other = index % 2 === 0 ? line[index + 1] : undefined;
      if (other === undefined) return [];
      const barred = hardConstraintBetween(one, other, problem.minimumSharedMinutes) !== undefined;
      return barred ? [] : [experienceDiversity(one.experienced, other.experienced) / whole];
    }),
  );
  return mean(found);
};

const steps = 10;
const spreadOf = (scores: readonly number[]): RoundStatistics['spread'] =>
  Array.from({ length: steps }, (_, step) => {
    const inStep = scores.filter(
      (score) => Math.min(steps - 1, Math.floor((score * steps) / whole)) === step,
    );
    return { from: (step * 100) / steps, to: ((step + 1) * 100) / steps, pairs: inStep.length };
  });

const departmentsOf = ([one, other]: Two): [string, string] => {
  const [a, b] = [one.candidate.department, other.candidate.department];
  return a <= b ? [a, b] : [b, a];
};

/** Pairs of people whose departments are both known. */
const placed = (meetings: readonly Two[]): [string, string][] =>
  meetings.map(departmentsOf).filter(([a, b]) => a !== '' && b !== '');

/** How many who meet come from which two departments, the busiest first. */
export const departmentsThatMeet = (
  problem: PreparedProblem,
  assignment: Assignment,
): { a: string; b: string; pairs: number }[] => {
  const counts = new Map<string, { a: string; b: string; pairs: number }>();
  for (const [a, b] of placed(meetingsIn(groupsOf(problem, assignment)))) {
    const key = JSON.stringify([a, b]);
    counts.set(key, { a, b, pairs: (counts.get(key)?.pairs ?? 0) + 1 });
  }
  return [...counts.values()].sort((x, y) => y.pairs - x.pairs || (x.a + x.b < y.a + y.b ? -1 : 1));
};

export const roundStatistics = (problem: PreparedProblem, assignment: Assignment): RoundStatistics => {
  const groups = groupsOf(problem, assignment);
  const meetings = meetingsIn(groups);
  const scores = [...assignment.pairs, ...assignment.trios].map(({ score }) => score);
  const available = problem.people.filter(({ candidate }) => candidate.available).length;
  const departments = placed(meetings);
  return {
    coverage: ratio(sum(groups.map((group) => group.length)), available),
    learners: ratio(sum(groups.map(learnersAmong)), available),
    meanScore: Math.round(mean(scores)),
    worstScore: scores.reduce((worst, score) => Math.min(worst, score), scores[0] ?? 0),
    diversity: mean(meetings.map(([a, b]) => experienceDiversity(a.experienced, b.experienced) / whole)),
    randomDiversity: randomDiversity(problem),
    crossDepartment: ratio(departments.filter(([a, b]) => a !== b).length, departments.length),
    repeats: meetings.filter(([a, b]) => a.candidate.earlierPeers.includes(b.candidate.id)).length,
    circles: assignment.trios.filter(({ circle }) => circle === true).length,
    spread: spreadOf(scores),
  };
};
