/** Edges as they are handed in: `from[i]` and `to[i]` are vertices 0…size−1, `weight[i]` an integer. */
export interface EdgeList {
  from: Int32Array;
  to: Int32Array;
  weight: Float64Array;
}

/**
 * A graph as compressed sparse rows: the arcs out of vertex v stand at `offsets[v]`…`offsets[v + 1]`, every edge twice.
 * `weights` are doubled, so that dual variables of an optimum are whole numbers (they are half-integral otherwise).
 */
export interface MatchingGraph {
  size: number;
  offsets: Int32Array;
  sources: Int32Array;
  targets: Int32Array;
  weights: Float64Array;
}

/** Sums of four doubled weights stay exact up to here: 2⁵⁰. */
export const weightsBelow = 2 ** 50;

const check = (size: number, edge: number, { from, to, weight }: EdgeList): void => {
  const u = from[edge] as number;
  const v = to[edge] as number;
  const w = weight[edge] as number;
  if (u < 0 || v < 0 || u >= size || v >= size)
    throw new RangeError(`Edge ${edge} joins ${u} and ${v}, but there are ${size} vertices.`);
  if (u === v) throw new RangeError(`Edge ${edge} joins ${u} to itself.`);
  if (!Number.isInteger(w)) throw new RangeError(`Edge ${edge} has the weight ${w}, which is no integer.`);
  if (Math.abs(w) >= weightsBelow)
    throw new RangeError(`Edge ${edge} has the weight ${w}; beyond ±2^50 sums are not exact.`);
};

const countArcs = (size: number, edges: EdgeList): Int32Array => {
  const { from, to, weight } = edges;
  const offsets = new Int32Array(size + 1);
  for (let edge = 0; edge < from.length; edge += 1) {
    check(size, edge, edges);
    if ((weight[edge] as number) <= 0) continue;
    const u = (from[edge] as number) + 1;
    const v = (to[edge] as number) + 1;
    offsets[u] = (offsets[u] as number) + 1;
    offsets[v] = (offsets[v] as number) + 1;
  }
  for (let vertex = 0; vertex < size; vertex += 1)
    offsets[vertex + 1] = (offsets[vertex + 1] as number) + (offsets[vertex] as number);
  return offsets;
};

type Arcs = Omit<MatchingGraph, 'sources'>;

const placeArcs = (size: number, { from, to, weight }: EdgeList, offsets: Int32Array): Arcs => {
  const arcs = offsets[size] as number;
  const targets = new Int32Array(arcs);
  const weights = new Float64Array(arcs);
  const next = offsets.slice(0, size);
  for (let edge = 0; edge < from.length; edge += 1) {
    const doubled = 2 * (weight[edge] as number);
    if (doubled <= 0) continue;
    const u = from[edge] as number;
    const v = to[edge] as number;
    const out = next[u] as number;
    const back = next[v] as number;
    next[u] = out + 1;
    next[v] = back + 1;
    targets[out] = v;
    weights[out] = doubled;
    targets[back] = u;
    weights[back] = doubled;
  }
  return { size, offsets, targets, weights };
};

/** Of edges between the same two vertices only the heaviest can matter. Shortens the rows in place. */
const withoutParallels = (graph: Arcs): Arcs => {
  const { size, offsets, targets, weights } = graph;
  const placeOf = new Int32Array(size).fill(-1);
  let end = 0;
  for (let vertex = 0, start = 0; vertex < size; vertex += 1) {
    const row = end;
    const next = offsets[vertex + 1] as number;
    for (let arc = start; arc < next; arc += 1) {
      const target = targets[arc] as number;
      const known = placeOf[target] as number;
      const weight = weights[arc] as number;
      if (known >= row) {
        if (weight > (weights[known] as number)) weights[known] = weight;
        continue;
      }
      placeOf[target] = end;
      targets[end] = target;
      weights[end] = weight;
      end += 1;
    }
    start = next;
    offsets[vertex + 1] = end;
  }
  if (end === targets.length) return graph;
  return { size, offsets, targets: targets.slice(0, end), weights: weights.slice(0, end) };
};

const withSources = (graph: Arcs): MatchingGraph => {
  const sources = new Int32Array(graph.targets.length);
  for (let vertex = 0; vertex < graph.size; vertex += 1)
    sources.fill(vertex, graph.offsets[vertex], graph.offsets[vertex + 1]);
  return { ...graph, sources };
};

/**
 * The edges of positive weight; the others never make a matching heavier. Throws RangeError, naming the edge, for a
 * vertex that does not exist, a loop, or a weight that is no integer or too large to be added up exactly.
 */
export const buildGraph = (size: number, edges: EdgeList): MatchingGraph =>
  withSources(withoutParallels(placeArcs(size, edges, countArcs(size, edges))));
