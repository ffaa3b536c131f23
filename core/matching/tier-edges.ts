import { forEachListed } from './candidate-lists.ts';
import type { Possible } from './possible-groups.ts';
import type { PairSearch } from './pair-search.ts';
import { forEachPriced } from './priced-pairs.ts';
import type { EdgeList } from './solver/graph.ts';
import type { TierScales } from './tier-weights.ts';

/** As much as the best two claims. */
export const standInWeight = ({ claim }: TierScales, claims: readonly number[]): number =>
  2 * claims.reduce((most, one) => Math.max(most, one), 1) * claim;

/** Odd groups of people who can reach each other by possible pairs: in each of them somebody is left over. */
export const oddGroups = ({ groups }: Possible): (readonly number[])[] =>
  groups.filter((group) => group.length > 1 && group.length % 2 === 1);

/**
 * The likely pairs, those that pricing found, and for every odd group a stand-in whom anybody of it may be paired with, all
 * for the same: whoever is left over gets the stand-in, so the best pairs stay the best. Without one, the only proof that
 * somebody is left over would be a nest of blossoms around nearly everybody. Nobody is paired with those to do `without`.
 */
export const edgesOf = (
  { rows, lists, scales, possible, priced }: PairSearch,
  claims: readonly number[],
  without: ReadonlySet<number> = new Set(),
): EdgeList => {
  const groups = oddGroups(possible);
  const standIns = groups.reduce((sum, group) => sum + group.length, 0);
  const length = lists.counts.reduce((sum, count) => sum + count, priced.keys.length + standIns);
  const from = new Int32Array(length);
  const to = new Int32Array(length);
  const weight = new Float64Array(length);
  let edge = 0;
  const put = (one: number, other: number, of: number): void => {
    if (without.has(one) || without.has(other)) return;
    from[edge] = one;
    to[edge] = other;
    weight[edge] = of;
    edge += 1;
  };
  const putPair = (one: number, other: number, appeal: number): void =>
    put(one, other, ((claims[one] as number) + (claims[other] as number)) * scales.claim + appeal);
  forEachListed(lists, putPair);
  forEachPriced(priced, rows.size, putPair);
  const forStandIn = standInWeight(scales, claims);
  for (const [index, group] of groups.entries())
    for (const one of group) put(one, rows.size + index, forStandIn);
  return { from: from.subarray(0, edge), to: to.subarray(0, edge), weight: weight.subarray(0, edge) };
};
