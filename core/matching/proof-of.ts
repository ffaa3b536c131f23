import type { PersonId } from '../shared/ids.ts';
import type { OptimalPairs } from './optimal-pairs.ts';
import type { PairSearch } from './pair-search.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import type { Proof } from './problem.ts';
import { oddGroups, standInWeight } from './tier-edges.ts';

/** The dual solution in terms of people, so that it can be checked without the solver. */
export const proofOf = (
  { people }: PreparedProblem,
  { scales, possible }: PairSearch,
  { solved, claims }: OptimalPairs,
): Proof => {
  const { vertexDuals, order, blossoms } = solved;
  const dualAt = (vertex: number): number => vertexDuals[vertex] ?? 0;
  const ids = (places: readonly number[]): PersonId[] =>
    places.flatMap((place) => people[place]?.candidate.id ?? []);
  return {
    claimScale: scales.claim,
    learnerScale: scales.learner,
    ...(scales.pick > 0 && { pickScale: scales.pick }),
    people: people.map(({ candidate }, place) => ({
      id: candidate.id,
      claims: claims[place] ?? 0,
      dual: dualAt(place),
    })),
    blossoms: blossoms.map(({ from, to, dual }) => {
      const members = [...order.subarray(from, to)];
      const standIns = members.filter((vertex) => vertex >= people.length);
      return { members: ids(members), standIns: standIns.map((vertex) => vertex - people.length), dual };
    }),
    standIns: oddGroups(possible).map((group, index) => ({
      group: ids(group),
      weight: standInWeight(scales, claims),
      dual: dualAt(people.length + index),
    })),
  };
};
