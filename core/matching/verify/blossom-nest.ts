import type { Proof } from '../problem.ts';
import { largestDual } from './largest-dual.ts';
import type { Roster } from './roster.ts';

/** The blossoms of a proof over places: people first, then the stand-ins. */
export interface BlossomNest {
  blossoms: readonly { members: ReadonlySet<number>; dual: number; index: number }[];
  /** Σ duals of the blossoms around both. */
  around: (one: number, other: number) => number;
  flaws: readonly string[];
}

/** The largest first: each is put inside the innermost of those before it that its members stand in, the same for all. */
export const nestOf = ({ size, placeOf }: Roster, proof: Proof): BlossomNest => {
  const blossoms = proof.blossoms
    .map(({ members, standIns, dual }, index) => {
      const places = [...members.map(placeOf), ...standIns.map((one) => size + one)];
      return { members: new Set(places), dual, index };
    })
    .sort((one, other) => other.members.size - one.members.size);
  const innermost = new Int32Array(size + proof.standIns.length).fill(-1);
  const parents: number[] = [];
  const sums: number[] = [];
  const flaws: string[] = [];
  for (const [at, { members, dual, index }] of blossoms.entries()) {
    const outer = new Set([...members].map((place) => innermost[place] ?? -1));
    const [parent = -1] = outer;
    const around = blossoms[parent];
    if (outer.size > 1) flaws.push(`Blossom ${index} overlaps another one.`);
    else if (around?.members.size === members.size)
      flaws.push(`Blossom ${index} is blossom ${around.index} once more.`);
    for (const place of members) innermost[place] = at;
    parents.push(parent);
    sums.push((sums[parent] ?? 0) + dual);
  }
  if (sums.some((sum) => sum > largestDual))
    flaws.push('Nested blossoms have duals too large to add up exactly.');
  const around = (one: number, other: number): number => {
    let at = innermost[one] ?? -1;
    while (at >= 0 && blossoms[at]?.members.has(other) === false) at = parents[at] ?? -1;
    return sums[at] ?? 0;
  };
  return { blossoms, around, flaws };
};
