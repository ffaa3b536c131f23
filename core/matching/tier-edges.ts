import type { PairSearch } from './search-pairs.ts';
import type { EdgeList } from './solver/graph.ts';
import type { TierScales } from './tier-weights.ts';

/** As much as the best two claims. */
export const standInWeight = ({ claim }: TierScales, claims: readonly number[]): number =>
  2 * claims.reduce((most, one) => Math.max(most, one), 1) * claim;

/**
 * The likely pairs, those that pricing found, and for every odd group a stand-in whom anybody of it may be paired with, all
 * for the same: whoever is left over gets the stand-in, so the best pairs stay the best. Without one, the only proof that
 * somebody is left over would be a nest of blossoms around nearly everybody.
 */
export const edgesOf = (
  { rows, lists, scales, oddGroups, priced }: PairSearch,
  claims: readonly number[],
): EdgeList => {
  const { counts, peers, appeals, most } = lists;
  const standIns = oddGroups.reduce((sum, group) => sum + group.length, 0);
  const length = counts.reduce((sum, count) => sum + count, priced.size + standIns);
  const edges = {
    from: new Int32Array(length),
    to: new Int32Array(length),
    weight: new Float64Array(length),
  };
  let edge = 0;
  const put = (one: number, other: number, appeal: number): void => {
    edges.from[edge] = one;
    edges.to[edge] = other;
    edges.weight[edge] = ((claims[one] as number) + (claims[other] as number)) * scales.claim + appeal;
    edge += 1;
  };
  for (let one = 0; one < rows.size; one += 1)
    for (let at = one * most; at < one * most + (counts[one] as number); at += 1)
      put(one, peers[at] as number, appeals[at] as number);
  for (const { one, other, appeal } of priced.values()) put(one, other, appeal);
  const forStandIn = standInWeight(scales, claims);
  for (const [index, group] of oddGroups.entries()) {
    for (const one of group) {
      edges.from[edge] = one;
      edges.to[edge] = rows.size + index;
      edges.weight[edge] = forStandIn;
      edge += 1;
    }
  }
  return edges;
};
