import { learnersAmong } from '../learners.ts';
import type { Proof } from '../problem.ts';
import { scorePair } from '../score-pair.ts';
import type { Duals } from './duals.ts';
import type { Roster } from './roster.ts';

/** A pair, or somebody left over with the stand-in of their group. `needed` is twice its weight. */
export interface TakenEdge {
  one: number;
  other: number;
  needed: number;
  who: string;
}

const takenPairs = ({ problem, personAt, nameAt }: Roster, peers: Int32Array, duals: Duals): TakenEdge[] =>
  [...peers].flatMap((other, one) => {
    if (other < one) return [];
    const [a, b] = [personAt(one), personAt(other)];
    const pair = { one, other, learners: learnersAmong([a, b]), score: scorePair(a, b, problem.weights) };
    return [{ one, other, needed: duals.needed(pair), who: `${nameAt(one)} and ${nameAt(other)}` }];
  });

/**
 * Of those left over in the group the one whose duals are exactly what the stand-in needs; else the one with the largest
 * dual. Several may fit: then they stand in the same blossoms around the stand-in, and it is all the same who has it.
 */
const takenStandIns = (roster: Roster, { standIns }: Proof, peers: Int32Array, duals: Duals): TakenEdge[] =>
  standIns.flatMap(({ group, weight }, index) => {
    const other = roster.size + index;
    const left = group.map(roster.placeOf).filter((place) => peers[place] === -1);
    const [largest] = left.toSorted((a, b) => duals.dualAt(b) - duals.dualAt(a));
    const one = left.find((place) => duals.paid(place, other) === 2 * weight) ?? largest;
    if (one === undefined) return [];
    return [{ one, other, needed: 2 * weight, who: `${roster.nameAt(one)} and stand-in ${index}` }];
  });

/** What the proof says to be the heaviest: the pairs before thirds joined, and one stand-in for each odd group. */
export const takenEdges = (roster: Roster, proof: Proof, peers: Int32Array, duals: Duals): TakenEdge[] => [
  ...takenPairs(roster, peers, duals),
  ...takenStandIns(roster, proof, peers, duals),
];
