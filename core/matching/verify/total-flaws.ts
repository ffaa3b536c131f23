import type { EdgeList } from '../solver/graph.ts';
import type { SolvedMatching } from '../solver/solve-matching.ts';

const sumOf = (numbers: Iterable<number>): bigint => {
  let sum = 0n;
  for (const number of numbers) sum += BigInt(number);
  return sum;
};

/** Whether a number is this sum: up to 2⁵³ exactly, beyond it as near as adding up numbers one by one comes. */
const tells = (told: number, sum: bigint, summands: number): boolean => {
  const nearest = Number(sum);
  const rounding = nearest > Number.MAX_SAFE_INTEGER ? nearest * summands * Number.EPSILON : 0;
  return Math.abs(told - nearest) <= rounding;
};

/**
 * Whether weight, cardinality and bound are what matching and duals add up to, and bound and weight are one: this exactly,
 * however large they are.
 */
export const flawInTotals = (
  { cardinality, weight, dualBound, vertexDuals, blossoms }: SolvedMatching,
  edges: EdgeList,
  matched: Int32Array,
): string | undefined => {
  const chosen = matched.filter((edge) => edge >= 0);
  const weighed = sumOf(Float64Array.from(chosen, (edge) => edges.weight[edge] as number));
  const ofBlossoms = blossoms.map(({ from, to, dual }) => BigInt(dual) * BigInt((to - from - 1) / 2));
  const doubled = ofBlossoms.reduce((sum, one) => sum + one, sumOf(vertexDuals));
  if (cardinality !== chosen.length) return `The matching has ${chosen.length} edges, not ${cardinality}.`;
  if (!tells(weight, weighed, chosen.length)) return `The matching has the weight ${weighed}, not ${weight}.`;
  if (!tells(2 * dualBound, doubled, vertexDuals.length + blossoms.length))
    return `The duals prove the bound ${doubled}/2, not ${dualBound}.`;
  if (doubled !== 2n * weighed) return `The bound ${doubled}/2 is not the weight ${weighed}.`;
  return undefined;
};
