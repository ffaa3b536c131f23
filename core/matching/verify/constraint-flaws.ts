import type { EdgeList } from '../solver/graph.ts';
import type { SolvedMatching } from '../solver/solve-matching.ts';
import { innermostAround, type BlossomForest } from './blossom-forest.ts';

/** By the smaller vertex of each matched pair: the heaviest edge between the two; −1 where there is none. */
export const matchedEdges = (mates: Int32Array, { from, to, weight }: EdgeList): Int32Array => {
  const heaviest = new Int32Array(mates.length).fill(-1);
  for (let edge = 0; edge < from.length; edge += 1) {
    const [u, v] = [from[edge] as number, to[edge] as number];
    if (mates[u] !== v) continue;
    const known = heaviest[Math.min(u, v)] as number;
    if (known < 0 || (weight[edge] as number) > (weight[known] as number)) heaviest[Math.min(u, v)] = edge;
  }
  return heaviest;
};

/** Whether y[u] + y[v] + Σ z over the blossoms around both ≥ 2w on every edge. */
export const flawInFeasibility = (
  { vertexDuals }: SolvedMatching,
  { from, to, weight }: EdgeList,
  forest: BlossomForest,
): string | undefined => {
  for (let edge = 0; edge < from.length; edge += 1) {
    const [u, v] = [from[edge] as number, to[edge] as number];
    const ofVertices = (vertexDuals[u] as number) + (vertexDuals[v] as number);
    const needed = 2 * (weight[edge] as number);
    if (ofVertices >= needed) continue;
    const ofBlossoms = forest.dualSum[innermostAround(forest, u, v)] as number;
    if (ofVertices + ofBlossoms < needed)
      return `Edge ${edge} between ${u} and ${v} needs ${needed}, but its duals are ${ofVertices} + ${ofBlossoms}.`;
  }
  return undefined;
};

/** Whether every matched pair is an edge, and the duals around its heaviest are exactly 2w. */
export const flawInTightness = (
  { mates, vertexDuals }: SolvedMatching,
  { weight }: EdgeList,
  { forest, matched }: { forest: BlossomForest; matched: Int32Array },
): string | undefined => {
  for (let u = 0; u < mates.length; u += 1) {
    const v = mates[u] as number;
    if (v < u) continue;
    const edge = matched[u] as number;
    if (edge < 0) return `Vertices ${u} and ${v} are matched, but there is no edge between them.`;
    const ofVertices = (vertexDuals[u] as number) + (vertexDuals[v] as number);
    const ofBlossoms = forest.dualSum[innermostAround(forest, u, v)] as number;
    const needed = 2 * (weight[edge] as number);
    if (ofVertices + ofBlossoms !== needed)
      return `Matched edge ${edge} between ${u} and ${v} has ${needed}, but its duals are ${ofVertices} + ${ofBlossoms}.`;
  }
  return undefined;
};
