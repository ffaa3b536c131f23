import type { Random } from '../shared/random.ts';
import { countedAtMost, drawCounted } from './counted-draw.ts';
import { hardConstraintBetween } from './hard-constraints.ts';
import { exchangePairs, type DrawGroup } from './pairing-draw.ts';
import type { PreparedProblem } from './prepared-problem.ts';

interface Filled {
  /** People who can reach each other over possible pairs, by place. */
  groups: readonly (readonly number[])[];
  /** By person: the place of a peer, or −1. */
  mates: Int32Array;
  claims: readonly number[];
}

const groupOf = (
  { people, minimumSharedMinutes }: PreparedProblem,
  members: readonly number[],
  claims: readonly number[],
): DrawGroup => {
  const present = members.flatMap((place) => people[place] ?? []);
  const mayMeet = (one: number, other: number): boolean => {
    const [a, b] = [present[one], present[other]];
    return (
      a !== undefined && b !== undefined && hardConstraintBetween(a, b, minimumSharedMinutes) === undefined
    );
  };
  return { size: members.length, mayMeet, claims: members.map((place) => claims[place] ?? 0) };
};

/** The pairing that is there, by place within the group. */
const within = (members: readonly number[], mates: Int32Array): Int32Array => {
  const at = new Map(members.map((place, index) => [place, index]));
  return Int32Array.from(members, (place) => at.get(mates[place] ?? -1) ?? -1);
};

function* drawGroup(group: DrawGroup, start: Int32Array, random: Random): Generator<number, Int32Array> {
  if (group.size <= countedAtMost) return drawCounted(group, random);
  yield* exchangePairs(group, start, random);
  return start;
}

/**
 * One fullest pairing by lot, group by group of people who can reach each other: small groups by counting, exactly; large
 * ones by exchanges, from the pairing that is there. Says how far it is, 0…1.
 */
export function* drawPairs(
  problem: PreparedProblem,
  { groups, mates, claims }: Filled,
  random: Random,
): Generator<number, Int32Array> {
  const drawn = new Int32Array(mates.length).fill(-1);
  for (const members of groups) {
    const group = groupOf(problem, members, claims);
    const local = yield* drawGroup(group, within(members, mates), random);
    for (const [at, mate] of local.entries())
      drawn[members[at] as number] = mate === -1 ? -1 : (members[mate] as number);
  }
  return drawn;
}
