import type { BlossomSums } from './blossom-sums.ts';
import { isListed, leastAppeal } from './candidate-lists.ts';
import { forbidden } from './pair-rows.ts';
import { rowsAtOnce, type MatchingStep, type PairSearch, type Priced } from './search-pairs.ts';
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
 * Who has to be looked at again. A pair on neither list promises at most the least on either, τ; so where price[u] − τ[u]
 * + price[v] − τ[v] and what the blossoms pay come to nothing less than 0, none can be missing. Whoever falls short by
 * themselves is looked at, which answers for all their pairs. Of two others at one depth of the great nest neither falls
 * short; of two at different depths the outer one answers for both.
 */
const whoFallsShort = ({ rows, lists }: PairSearch, { byPerson, blossoms }: Prices): number[] => {
  const { depths, paid } = blossoms;
  const spare = byPerson.subarray(0, rows.size).map((price, one) => price - leastAppeal(lists, one));
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

/** Proves the solution over all pairs, or finds pairs that disprove it. */
export function* pairsNotPaidFor(
  search: PairSearch,
  prices: Prices,
): Generator<MatchingStep, Map<number, Priced>> {
  const { rows, lists, appeal } = search;
  const { byPerson, blossoms } = prices;
  const { depths, paid } = blossoms;
  const found = new Map<number, Priced>();
  const again = whoFallsShort(search, prices);
  for (const [index, one] of again.entries()) {
    if (index % rowsAtOnce === 0) yield { phase: 'checking', done: index / again.length };
    rows.look(one, 0);
    for (let other = 0; other < rows.size; other += 1) {
      const score = rows.scores[other] as number;
      if (score === forbidden) continue;
      const promises = appeal(rows.learners[other] as number, score);
      const owed = 2 * promises - (byPerson[one] as number) - (byPerson[other] as number);
      if (owed <= (paid[Math.min(depths[one] as number, depths[other] as number)] as number)) continue;
      const key = Math.min(one, other) * rows.size + Math.max(one, other);
      if (isListed(lists, one, other) || search.priced.has(key) || owed <= blossoms.around(one, other))
        continue;
      found.set(key, { one, other, appeal: promises });
    }
  }
  return found;
}

/** With prices raised to what the lists leave open, the duals hold for every pair there is: a bound without another look. */
export const openGap = ({ rows, lists }: PairSearch, prices: Float64Array): number =>
  prices
    .subarray(0, rows.size)
    .reduce((sum, price, one) => sum + Math.max(0, leastAppeal(lists, one) - price), 0) / 2;
