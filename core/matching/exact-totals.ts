import type { EdgeList } from './solver/graph.ts';
import type { SolvedMatching } from './solver/solve-matching.ts';

/** A matching and what it adds up to, in whole numbers of any size: sums of many large weights pass 2^53. */
export interface ExactMatching {
  /** The partner of each vertex; −1 for none. */
  mates: Int32Array;
  cardinality: number;
  weight: bigint;
  /** Twice a weight that no matching of this kind can exceed; twice, because dual variables may be halves. */
  doubledBound: bigint;
}

const sumOf = (numbers: Float64Array): bigint => {
  let sum = 0n;
  for (const number of numbers) if (number !== 0) sum += BigInt(number);
  return sum;
};

/** The weight of a matching; of parallel edges the heaviest counts. */
export const exactWeight = (mates: Int32Array, { from, to, weight }: EdgeList): bigint => {
  const heaviest = new Float64Array(mates.length).fill(-Infinity);
  for (let edge = 0; edge < from.length; edge += 1) {
    const [u, v] = [from[edge] as number, to[edge] as number];
    if (mates[u] !== v) continue;
    const first = Math.min(u, v);
    heaviest[first] = Math.max(heaviest[first] as number, weight[edge] as number);
  }
  return sumOf(heaviest.filter((one) => one !== -Infinity));
};

/** Twice the dual bound: Σ y + Σ z·(|B| − 1)/2. */
export const exactDoubledBound = ({ vertexDuals, blossoms }: SolvedMatching): bigint =>
  blossoms.reduce(
    (sum, { from, to, dual }) => sum + BigInt(dual) * BigInt((to - from - 1) / 2),
    sumOf(vertexDuals),
  );

/** `solved` with its totals in whole numbers. */
export const inWholeNumbers = (solved: SolvedMatching, edges: EdgeList): ExactMatching => ({
  mates: solved.mates,
  cardinality: solved.cardinality,
  weight: exactWeight(solved.mates, edges),
  doubledBound: exactDoubledBound(solved),
});
