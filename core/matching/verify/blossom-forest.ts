import type { SolvedBlossom } from '../solver/solve-matching.ts';
import { outerFirst } from './blossom-flaws.ts';

/**
 * Blossoms by who is within whom. Node 0 is the whole order, with dual 0; the others are the blossoms, each after the one
 * around it.
 */
export interface BlossomForest {
  /** By node: its stretch of the order. */
  from: Int32Array;
  to: Int32Array;
  /** The node around it; 0 for node 0. */
  parent: Int32Array;
  /** Some node further out, chosen so that a way outward of any length takes few steps. */
  jump: Int32Array;
  /** Σ z from node 0 down to this node: what an edge whose innermost common node this is has of blossoms. */
  dualSum: Float64Array;
  /** By vertex: its place in the order, and the innermost node around it. */
  place: Int32Array;
  innermost: Int32Array;
}

/** Parents, jumps and sums. Jumps after Myers, An applicative random-access stack (1983). */
const linkOutward = (forest: BlossomForest, sorted: readonly SolvedBlossom[]): void => {
  const { from, to, parent, jump, dualSum } = forest;
  const depth = new Int32Array(parent.length);
  sorted.forEach((blossom, index) => {
    const node = index + 1;
    let around = index;
    while ((to[around] as number) <= blossom.from) around = parent[around] as number;
    const [jumped, depthAround] = [jump[around] as number, depth[around] as number];
    const further = jump[jumped] as number;
    const alike =
      depthAround - (depth[jumped] as number) === (depth[jumped] as number) - (depth[further] as number);
    from[node] = blossom.from;
    to[node] = blossom.to;
    parent[node] = around;
    depth[node] = depthAround + 1;
    jump[node] = alike ? further : around;
    dualSum[node] = (dualSum[around] as number) + blossom.dual;
  });
};

const placeVertices = (forest: BlossomForest, order: Int32Array): void => {
  const { from, to, parent, place, innermost } = forest;
  let [node, next] = [0, 1];
  order.forEach((v, at) => {
    while ((to[node] as number) <= at) node = parent[node] as number;
    for (; from[next] === at; next += 1) node = next;
    place[v] = at;
    innermost[v] = node;
  });
};

/** Of stretches that are nested or apart, in an order that names every vertex once. */
export const growForest = (order: Int32Array, blossoms: readonly SolvedBlossom[]): BlossomForest => {
  const nodes = blossoms.length + 1;
  const forest: BlossomForest = {
    from: new Int32Array(nodes),
    to: new Int32Array(nodes).fill(order.length),
    parent: new Int32Array(nodes),
    jump: new Int32Array(nodes),
    dualSum: new Float64Array(nodes),
    place: new Int32Array(order.length),
    innermost: new Int32Array(order.length),
  };
  linkOutward(forest, outerFirst(blossoms));
  placeVertices(forest, order);
  return forest;
};

/** The innermost node around both vertices: outward from `u` until `v` is within, in steps of the order of log depth. */
export const innermostAround = (forest: BlossomForest, u: number, v: number): number => {
  const { from, to, parent, jump, place, innermost } = forest;
  const at = place[v] as number;
  const holds = (node: number): boolean => (from[node] as number) <= at && at < (to[node] as number);
  let node = innermost[u] as number;
  while (!holds(node)) {
    const far = jump[node] as number;
    node = holds(far) ? (parent[node] as number) : far;
  }
  return node;
};
