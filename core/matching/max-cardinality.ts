import { exactDoubledBound, exactWeight, type ExactMatching } from './exact-totals.ts';
import { weightsBelow, type EdgeList } from './solver/graph.ts';
import { solveMatching } from './solver/solve-matching.ts';

/** The weights lie so far apart, or the vertices are so many, that shifted weights would not be exact. */
export class WeightsTooFarApart extends RangeError {}

/** What is added to every weight. With n vertices it lifts the least to (max − min)·⌊n/2⌋ + 1: one edge more then outweighs any choice of fewer. */
const shiftOf = (size: number, { weight }: EdgeList): number => {
  let [least, most] = [Infinity, -Infinity];
  for (const one of weight) {
    if (one < least) least = one;
    if (one > most) most = one;
  }
  const pairs = Math.floor(size / 2);
  const lifted = (most - least) * pairs + 1;
  if (most - least + lifted >= weightsBelow)
    throw new WeightsTooFarApart(
      `Weights from ${least} to ${most} on ${size} vertices shift up to ${most - least + lifted}, and from 2^50 = ${weightsBelow} on sums are not exact.`,
    );
  return lifted - least;
};

/**
 * The heaviest among the matchings with most edges, exactly; edges of negative weight are taken where they make it larger.
 * `doubledBound` bounds the matchings of this cardinality. Weights are integers below 2^50 in size. Throws
 * WeightsTooFarApart when (max − min)·(⌊n/2⌋ + 1) reaches 2^50, and RangeError as `buildGraph` does.
 */
export const solveMaxCardinality = (size: number, edges: EdgeList): ExactMatching => {
  if (edges.weight.length === 0)
    return { mates: new Int32Array(size).fill(-1), cardinality: 0, weight: 0n, doubledBound: 0n };
  const shift = shiftOf(size, edges);
  const solved = solveMatching(size, { ...edges, weight: edges.weight.map((weight) => weight + shift) });
  const { mates, cardinality } = solved;
  return {
    mates,
    cardinality,
    weight: exactWeight(mates, edges),
    doubledBound: exactDoubledBound(solved) - 2n * BigInt(shift) * BigInt(cardinality),
  };
};
