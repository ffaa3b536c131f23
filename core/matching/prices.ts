import type { BlossomSums } from './blossom-sums.ts';
import type { PairSearch } from './pair-search.ts';
import type { SolvedMatching } from './solver/solve-matching.ts';

/** What everyone, and what the blossoms, pay for a pair of theirs. */
export interface Prices {
  byPerson: Float64Array;
  blossoms: BlossomSums;
}

/**
 * The dual of each person as far as it pays for appeal: what their claim weighs is the same in every pair of theirs, so
 * y[u] + y[v] ≥ 2w becomes price[u] + price[v] ≥ 2·appeal.
 */
export const pricesOf = (
  { scales }: PairSearch,
  claims: readonly number[],
  { vertexDuals }: SolvedMatching,
) => vertexDuals.map((dual, one) => dual - 2 * (claims[one] ?? 0) * scales.claim);

/**
 * Who has to be looked at again, where nothing that `one` has not listed promises more than `most(one)`. A pair that
 * neither listed promises at most the least of both; so where price[u] − most(u) + price[v] − most(v) and what the
 * blossoms pay come to nothing less than 0, none can be missing. Whoever falls short by themselves is looked at, which
 * answers for all their pairs. Of two others at one depth of the great nest neither falls short; of two at different
 * depths the outer one answers for both.
 */
export const whoFallsShort = (
  { byPerson, blossoms: { depths, paid } }: Prices,
  size: number,
  most: (one: number) => number,
): number[] => {
  const spare = byPerson.subarray(0, size).map((price, one) => price - most(one));
  const nestOf = (one: number): number => paid[depths[one] as number] as number;
  const isShort = (one: number): boolean => 2 * (spare[one] as number) + nestOf(one) < 0;
  const leastWithin = new Float64Array(paid.length + 1).fill(Infinity);
  for (const [one, mine] of spare.entries()) {
    const depth = depths[one] as number;
    if (!isShort(one)) leastWithin[depth] = Math.min(leastWithin[depth] as number, mine);
  }
  for (let depth = paid.length - 1; depth >= 0; depth -= 1)
    leastWithin[depth] = Math.min(leastWithin[depth] as number, leastWithin[depth + 1] as number);
  return [...spare.keys()].filter(
    (one) =>
      isShort(one) ||
      (spare[one] as number) + (leastWithin[(depths[one] as number) + 1] as number) + nestOf(one) < 0,
  );
};
