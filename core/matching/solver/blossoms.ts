import type { MatchingGraph } from './graph.ts';

/**
 * Vertices and blossoms: node v < size is the vertex v; nodes from `size` on are blossoms, odd sets of nodes around a cycle
 * of tight edges in which all but one child are matched with each other. The free place is the node's base.
 *
 * Everything lives in flat arrays, by node unless said otherwise; −1 is nobody.
 */
export interface Blossoms {
  size: number;
  /** By vertex: its partner. Holds at every depth, not only between outermost nodes. */
  mates: Int32Array;
  /** The vertex through which the node is matched with what is outside it. */
  base: Int32Array;
  /** The blossom around it; −1 for an outermost node. */
  parent: Int32Array;
  firstChild: Int32Array;
  nextChild: Int32Array;
  /** The edge from a child to the next one around: from a vertex in it to a vertex in the next. */
  linkFrom: Int32Array;
  linkTo: Int32Array;
  /** The vertices of a node, as a piece of one chain: from `firstVertex` along `nextVertex` to `lastVertex`. */
  firstVertex: Int32Array;
  lastVertex: Int32Array;
  nextVertex: Int32Array;
  vertexCount: Int32Array;
  /** By vertex, and which outermost node a mark stands for: see `outermost`. */
  mark: Int32Array;
  markOf: Int32Array;
  nodeOfMark: Int32Array;
  /** Numbers of blossoms not in use. */
  spare: number[];
}

export const makeBlossoms = ({ size }: MatchingGraph, mates: Int32Array): Blossoms => {
  const nodes = size + (size >> 1) + 1;
  const identity = (length: number): Int32Array => Int32Array.from({ length }, (_, index) => index);
  const nobody = (): Int32Array => new Int32Array(nodes).fill(-1);
  const count = new Int32Array(nodes).fill(1);
  return {
    size,
    mates,
    base: identity(nodes),
    parent: nobody(),
    firstChild: nobody(),
    nextChild: nobody(),
    linkFrom: nobody(),
    linkTo: nobody(),
    firstVertex: identity(nodes),
    lastVertex: identity(nodes),
    nextVertex: new Int32Array(size).fill(-1),
    vertexCount: count,
    mark: identity(size),
    markOf: identity(nodes),
    nodeOfMark: identity(nodes),
    spare: Array.from({ length: nodes - size }, (_, index) => nodes - 1 - index),
  };
};

/** The outermost node around a vertex. */
export const outermost = ({ nodeOfMark, mark }: Blossoms, vertex: number): number =>
  nodeOfMark[mark[vertex] as number] as number;

/** The child of `blossom` that holds the vertex. */
export const childWith = ({ parent }: Blossoms, blossom: number, vertex: number): number => {
  let node = vertex;
  while (parent[node] !== blossom) node = parent[node] as number;
  return node;
};

const remark = ({ mark, nextVertex, firstVertex, lastVertex }: Blossoms, node: number, as: number): void => {
  const last = lastVertex[node] as number;
  for (let v = firstVertex[node] as number; ; v = nextVertex[v] as number) {
    mark[v] = as;
    if (v === last) return;
  }
};

/**
 * Makes one node of the children that stand around `first` by `nextChild` and the links; `first` holds the base. Only the
 * vertices of the smaller children are marked anew, so that nests however deep cost n log n.
 */
export const shrink = (blossoms: Blossoms, first: number): number => {
  const { spare, parent, nextChild, vertexCount, markOf, nodeOfMark, firstVertex, lastVertex, nextVertex } =
    blossoms;
  const blossom = spare.pop();
  if (blossom === undefined) throw new Error('There are more blossoms than vertices allow.');
  let largest = first;
  let count = 0;
  let last = -1;
  for (let child = first; ; child = nextChild[child] as number) {
    const size = vertexCount[child] as number;
    if (size > (vertexCount[largest] as number)) largest = child;
    count += size;
    parent[child] = blossom;
    if (last >= 0) nextVertex[last] = firstVertex[child] as number;
    last = lastVertex[child] as number;
    if (nextChild[child] === first) break;
  }
  const mark = markOf[largest] as number;
  for (let child = first; ; child = nextChild[child] as number) {
    if (child !== largest) remark(blossoms, child, mark);
    if (nextChild[child] === first) break;
  }
  markOf[blossom] = mark;
  nodeOfMark[mark] = blossom;
  blossoms.firstChild[blossom] = first;
  blossoms.base[blossom] = blossoms.base[first] as number;
  parent[blossom] = -1;
  firstVertex[blossom] = firstVertex[first] as number;
  lastVertex[blossom] = last;
  vertexCount[blossom] = count;
  return blossom;
};

/** Undoes `shrink`: its children are outermost again, and its number may be given to another. */
export const dissolve = (blossoms: Blossoms, blossom: number): void => {
  const { parent, firstChild, nextChild, markOf, nodeOfMark, lastVertex, nextVertex } = blossoms;
  const first = firstChild[blossom] as number;
  for (let child = first; ; child = nextChild[child] as number) {
    parent[child] = -1;
    const mark = markOf[child] as number;
    nodeOfMark[mark] = child;
    if (mark !== markOf[blossom]) remark(blossoms, child, mark);
    nextVertex[lastVertex[child] as number] = -1;
    if (nextChild[child] === first) break;
  }
  blossoms.spare.push(blossom);
};

/** Moves the base of `blossom` to `child`: the links of one of the two ways around, the even one, change their matching. */
const turnTo = (blossoms: Blossoms, blossom: number, child: number, tasks: number[]): void => {
  const { mates, firstChild, nextChild, linkFrom, linkTo } = blossoms;
  const first = firstChild[blossom] as number;
  let steps = 0;
  for (let node = first; node !== child; node = nextChild[node] as number) steps += 1;
  const [start, end] = steps % 2 === 0 ? [first, child] : [nextChild[child] as number, -1];
  for (let node = start; node !== end;) {
    const [from, to] = [linkFrom[node] as number, linkTo[node] as number];
    const next = nextChild[node] as number;
    mates[from] = to;
    mates[to] = from;
    tasks.push(node, from, next, to);
    if (next === first) break;
    node = nextChild[next] as number;
  }
  firstChild[blossom] = child;
};

/** Changes the matching within a node so that `vertex` is its base. Without recursion: nests may be deep. */
export const rebase = (blossoms: Blossoms, node: number, vertex: number): void => {
  const { size, base, parent } = blossoms;
  const tasks = [node, vertex];
  const within: number[] = [];
  while (tasks.length > 0) {
    const to = tasks.pop() as number;
    const top = tasks.pop() as number;
    if (top < size || base[top] === to) continue;
    for (let below = to; below !== top; below = parent[below] as number) within.push(below);
    for (let outer = top; outer >= size;) {
      const child = within.pop() as number;
      base[outer] = to;
      turnTo(blossoms, outer, child, tasks);
      outer = child;
    }
  }
};
