import type { SolvedBlossom, SolvedMatching } from './solver/solve-matching.ts';

/** What the blossoms pay for pairs: the sum of the duals of those that hold both. Numbers alone, so that threads can share them. */
export interface BlossomSums {
  /** By person: the innermost blossom that holds them; −1 is none. */
  innermost: Int32Array;
  /** By blossom: the one around it, or −1; how many are around it; the sum of its dual and of theirs. */
  parents: Int32Array;
  around: Int32Array;
  sums: Float64Array;
  /**
   * The nest of blossoms from the largest inwards, always into the largest: by person, how many of these hold them. Where
   * somebody must be left over, one such nest may hold nearly everybody and pay for nearly every pair.
   */
  depths: Int32Array;
  /** By depth in that nest: what its blossoms pay at least for two people of that depth or more. */
  paid: Float64Array;
}

const byPlace = (a: SolvedBlossom, b: SolvedBlossom): number => a.from - b.from || b.to - a.to;
const bySize = (a: SolvedBlossom, b: SolvedBlossom): number =>
  b.to - b.from - (a.to - a.from) || a.from - b.from;

const largestNest = (blossoms: readonly SolvedBlossom[]): SolvedBlossom[] => {
  const nest: SolvedBlossom[] = [];
  for (const blossom of blossoms.toSorted(bySize)) {
    const around = nest.at(-1);
    if (around === undefined || (blossom.from >= around.from && blossom.to <= around.to)) nest.push(blossom);
  }
  return nest;
};

const depthsIn = (nest: readonly SolvedBlossom[], order: Int32Array): Int32Array => {
  const depths = new Int32Array(order.length);
  for (const [index, { from, to }] of nest.entries()) {
    const inner = nest[index + 1] ?? { from: to, to };
    for (let place = from; place < to; place += 1) {
      if (place === inner.from && inner.to < to) place = inner.to;
      else if (place === inner.from) break;
      depths[order[place] as number] = index + 1;
    }
  }
  return depths;
};

const forestOf = ({ blossoms, order }: SolvedMatching) => {
  const sorted = blossoms.toSorted(byPlace);
  const parents = new Int32Array(sorted.length);
  const around = new Int32Array(sorted.length);
  const sums = new Float64Array(sorted.length);
  const innermost = new Int32Array(order.length).fill(-1);
  const open: number[] = [];
  let next = 0;
  for (let place = 0; place < order.length; place += 1) {
    while (open.length > 0 && (sorted[open.at(-1) as number]?.to ?? 0) <= place) open.pop();
    while (next < sorted.length && sorted[next]?.from === place) {
      const parent = open.at(-1) ?? -1;
      parents[next] = parent;
      around[next] = parent < 0 ? 0 : (around[parent] as number) + 1;
      sums[next] = (sorted[next]?.dual ?? 0) + (parent < 0 ? 0 : (sums[parent] as number));
      open.push(next);
      next += 1;
    }
    innermost[order[place] as number] = open.at(-1) ?? -1;
  }
  return { parents, around, sums, innermost };
};

export const blossomSums = (solved: SolvedMatching): BlossomSums => {
  const nest = largestNest(solved.blossoms);
  const paid = new Float64Array(nest.length + 1);
  for (const [index, { dual }] of nest.entries()) paid[index + 1] = (paid[index] as number) + dual;
  return { ...forestOf(solved), depths: depthsIn(nest, solved.order), paid };
};

/** What is paid for these two, exactly. */
export const paidAround = (
  { innermost, parents, around, sums }: BlossomSums,
  one: number,
  other: number,
): number => {
  let a = innermost[one] as number;
  let b = innermost[other] as number;
  while (a >= 0 && b >= 0 && a !== b) {
    const [deepA, deepB] = [around[a] as number, around[b] as number];
    if (deepA >= deepB) a = parents[a] as number;
    if (deepB >= deepA) b = parents[b] as number;
  }
  return a < 0 || b < 0 ? 0 : (sums[a] as number);
};
