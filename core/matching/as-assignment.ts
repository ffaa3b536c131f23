import type { PersonId } from '../shared/ids.ts';
import { leftOutReason } from './left-out-reason.ts';
import { circleOf } from './learners.ts';
import type { OptimalPairs } from './optimal-pairs.ts';
import type { PairSearch } from './pair-search.ts';
import { leftOver, totalScore, type Placing, type Three } from './placing.ts';
import type { PreparedPerson, PreparedProblem } from './prepared-problem.ts';
import type { Assignment, MatchedTrio } from './problem.ts';
import { proofOf } from './proof-of.ts';

/** Who meets whom in the end, and the best pairs alone, which the certificate is about. */
export interface Outcome {
  placing: Placing;
  optimum: OptimalPairs;
}

const personAt = ({ people }: PreparedProblem, place: number): PreparedPerson => {
  const person = people[place];
  if (person === undefined) throw new Error('A solver named somebody who is not there.');
  return person;
};

/** A circle, where the programme has them, is told in its direction. */
const asTrio = (problem: PreparedProblem, { members: [a, b, c], score }: Three): MatchedTrio => {
  const people = [personAt(problem, a), personAt(problem, b), personAt(problem, c)] as const;
  const circle = problem.circlesOfThree ? circleOf(people) : undefined;
  const [one, other, third] = circle ?? people;
  const members = [one.candidate.id, other.candidate.id, third.candidate.id] as const;
  return circle === undefined ? { members, score } : { members, score, circle: true };
};

type Two = readonly [PersonId, PersonId];

const keyOf = (members: readonly PersonId[]): string => members.slice(0, 2).sort().join(' ');

/** Whether these are the best pairs alone, and thirds who joined some of them: then the proof is about them as they stand. */
const areThesePairs = (alone: readonly Two[], groups: readonly (readonly PersonId[])[]): boolean => {
  const keys = new Set(alone.map(keyOf));
  return groups.length === alone.length && groups.every((members) => keys.has(keyOf(members)));
};

export const asAssignment = (
  problem: PreparedProblem,
  search: PairSearch,
  { placing, optimum }: Outcome,
): Assignment => {
  const idAt = (place: number) => personAt(problem, place).candidate.id;
  const proof = proofOf(problem, search, optimum);
  const trios = placing.threes.map((three) => asTrio(problem, three));
  const pairs = placing.pairs.map(({ one, other, score }) => ({
    members: [idAt(one), idAt(other)] as const,
    score,
  }));
  const alone = [...optimum.mates].flatMap((other, one): Two[] =>
    other > one ? [[idAt(one), idAt(other)]] : [],
  );
  const groups = [...pairs, ...trios].map(({ members }) => members);
  return {
    pairs,
    trios,
    leftOut: leftOver(problem, placing).map((place) => {
      const person = personAt(problem, place);
      return { id: person.candidate.id, reason: leftOutReason(problem, person) };
    }),
    totalScore: totalScore(placing),
    certificate: { possiblePairs: search.possible.pairs, gap: optimum.gap },
    proof: areThesePairs(alone, groups) ? proof : { ...proof, pairs: alone },
  };
};
