import type { EdgeList } from '../solver/graph.ts';
import { largestDual } from './largest-dual.ts';

const flawInEdge = (size: number, { from, to, weight }: EdgeList, edge: number): string | undefined => {
  const [u, v, w] = [from[edge] as number, to[edge] as number, weight[edge] as number];
  if (u < 0 || v < 0 || u >= size || v >= size)
    return `Edge ${edge} joins ${u} and ${v}, but there are ${size} vertices.`;
  if (u === v) return `Edge ${edge} joins ${u} to itself.`;
  if (!Number.isInteger(w) || 2 * Math.abs(w) > largestDual)
    return `Edge ${edge} has the weight ${w}, with which nothing is proved exactly.`;
  return undefined;
};

/** Why no proof can be about this graph; undefined when one can. */
export const flawInEdges = (size: number, edges: EdgeList): string | undefined => {
  const { from, to, weight } = edges;
  if (!Number.isInteger(size) || size < 0) return `There cannot be ${size} vertices.`;
  if (to.length !== from.length || weight.length !== from.length)
    return `Edges have ${from.length} beginnings, ${to.length} ends and ${weight.length} weights.`;
  for (let edge = 0; edge < from.length; edge += 1) {
    const flaw = flawInEdge(size, edges, edge);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
};
