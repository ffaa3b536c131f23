import type { EdgeList } from '#core/matching/solver/graph.ts';
import { shuffled, type Random } from '#core/shared/random.ts';

export interface TestGraph {
  size: number;
  edges: EdgeList;
}

/** From, to, weight. */
export type Edge = readonly [number, number, number];

/** Edges as they are drawn: `0-1:4` joins 0 and 1 with the weight 4. */
export const drawn = (text: string): Edge[] =>
  text.split(' ').map((edge) => {
    const [ends = '', weight] = edge.split(':');
    const [from, to] = ends.split('-');
    return [Number(from), Number(to), Number(weight)];
  });

export const aGraph = (size: number, edges: readonly Edge[]): TestGraph => ({
  size,
  edges: {
    from: Int32Array.from(edges, ([from]) => from),
    to: Int32Array.from(edges, ([, to]) => to),
    weight: Float64Array.from(edges, ([, , weight]) => weight),
  },
});

export const edgesOf = ({ edges: { from, to, weight } }: TestGraph): Edge[] =>
  Array.from(from, (u, edge) => [u, to[edge]!, weight[edge]!]);

/** A whole number in least…most. */
export const draw = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

const indices = (length: number): number[] => Array.from({ length }, (_, index) => index);

const pairsOf = (size: number): [number, number][] =>
  indices(size).flatMap((v) => indices(v).map((u): [number, number] => [u, v]));

type Weigh = (random: Random, u: number, v: number) => number;

/** Every pair of vertices is an edge with the chance `density`. */
const amongAll = (
  size: number,
  random: Random,
  { density, weigh }: { density: number; weigh: Weigh },
): Edge[] =>
  pairsOf(size)
    .filter(() => random() < density)
    .map(([u, v]) => [u, v, weigh(random, u, v)]);

const upTo =
  (most: number): Weigh =>
  (random) =>
    draw(random, 1, most);

/** Edges in thin graphs: about `degree` at each vertex, drawn one by one. */
const thin = (size: number, random: Random, { degree, weigh }: { degree: number; weigh: Weigh }): Edge[] =>
  indices(size < 2 ? 0 : Math.ceil((size * degree) / 2)).map(() => {
    const u = draw(random, 0, size - 1);
    const v = (u + draw(random, 1, size - 1)) % size;
    return [u, v, weigh(random, u, v)];
  });

/** Cycles that hang on each other by one vertex, all odd but perhaps the last; weights from `most` − 2 on. */
const oddCycles = (size: number, random: Random, most: number): Edge[] => {
  const edges: Edge[] = [];
  for (let next = 1; next < size;) {
    const length = Math.min(2 * draw(random, 1, 3), size - next);
    const cycle = [draw(random, 0, next - 1), ...indices(length).map((step) => next + step)];
    cycle.forEach((v, step) => {
      edges.push([v, cycle[(step + 1) % cycle.length]!, draw(random, most - 2, most)]);
    });
    next += length;
  }
  return edges;
};

/** Points in a square: the nearer, the heavier. */
const nearPoints = (size: number, random: Random): Edge[] => {
  const points = indices(size).map(() => [random() * 1_000, random() * 1_000] as const);
  return amongAll(size, random, {
    density: 1,
    weigh: (_, u, v) =>
      1_500 - Math.round(Math.hypot(points[u]![0] - points[v]![0], points[u]![1] - points[v]![1])),
  });
};

/** Two groups without an edge between them, names mixed. */
const apart = (size: number, random: Random): Edge[] => {
  const names = shuffled(indices(size), random);
  return amongAll(size, random, { density: 0.7, weigh: upTo(20) })
    .filter(([u, v]) => u < size / 2 === v < size / 2)
    .map(([u, v, weight]) => [names[u]!, names[v]!, weight]);
};

/** Kinds of graphs by name; the size is the number of vertices. */
export const kindsOfGraph = {
  dense: (size, random) => amongAll(size, random, { density: 0.9, weigh: upTo(100) }),
  'dense with few weights': (size, random) => amongAll(size, random, { density: 0.8, weigh: upTo(3) }),
  sparse: (size, random) => thin(size, random, { degree: 3, weigh: upTo(50) }),
  'sparse with few weights': (size, random) => thin(size, random, { degree: 3, weigh: upTo(2) }),
  'trees of odd cycles': (size, random) => oddCycles(size, random, 5),
  'trees of heavy odd cycles': (size, random) => oddCycles(size, random, 2 ** 40),
  'points in a square': (size, random) => nearPoints(size, random),
  'equal weights': (size, random) => amongAll(size, random, { density: 0.4, weigh: () => 7 }),
  'zero and negative weights': (size, random) =>
    amongAll(size, random, { density: 0.8, weigh: () => draw(random, -6, 6) }),
  'huge weights': (size, random) =>
    amongAll(size, random, {
      density: 0.8,
      weigh: () => 2 ** 49 - draw(random, 0, 2 ** 17 - 1) * 2 ** 32 - draw(random, 0, 2 ** 32 - 1),
    }),
  'huge weights close together': (size, random) =>
    amongAll(size, random, { density: 0.8, weigh: () => 2 ** 49 - draw(random, 0, 3) }),
  'parallel edges': (size, random) => thin(size, random, { degree: 2 * size, weigh: upTo(9) }),
  'two groups apart': apart,
  'no edges': () => [],
} satisfies Record<string, (size: number, random: Random) => Edge[]>;

export const aGraphOf = (kind: keyof typeof kindsOfGraph, size: number, random: Random): TestGraph =>
  aGraph(size, kindsOfGraph[kind](size, random));

/** The same graph with its vertices named anew and its edges in another order and direction. */
export const retold = ({ size, edges }: TestGraph, random: Random): TestGraph => {
  const names = Int32Array.from(shuffled(indices(size), random));
  const order = Int32Array.from(shuffled(indices(edges.from.length), random));
  const turned = order.map(() => draw(random, 0, 1));
  const ends = [edges.from, edges.to] as const;
  return {
    size,
    edges: {
      from: order.map((edge, place) => names[ends[turned[place]!]![edge]!]!),
      to: order.map((edge, place) => names[ends[1 - turned[place]!]![edge]!]!),
      weight: Float64Array.from(order, (edge) => edges.weight[edge]!),
    },
  };
};

/** A path from end to end. */
export const aChain = (size: number, weigh: (step: number) => number): TestGraph =>
  aGraph(
    size,
    indices(size - 1).map((step) => [step, step + 1, weigh(step)]),
  );

/** Triangles in a row, each sharing a vertex with the next. */
export const aChainOfTriangles = (count: number, weigh: (step: number) => number): TestGraph =>
  aGraph(
    2 * count + 1,
    indices(count).flatMap((step): Edge[] => [
      [2 * step, 2 * step + 1, weigh(3 * step)],
      [2 * step + 1, 2 * step + 2, weigh(3 * step + 1)],
      [2 * step, 2 * step + 2, weigh(3 * step + 2)],
    ]),
  );

/**
 * `depth` blossoms, each around the one before: a triangle of the heaviest edges, and again and again two more vertices
 * that close a cycle with what is there by edges lighter by 1. A last vertex, the hub, is joined to everyone alike: whoever
 * it takes, the rest can be matched in pairs at one and the same weight. So every edge is tight in every dual solution, all
 * vertices but the hub have the same dual, at most 2, and each blossom must make up for what its edges weigh more: z ≥ 2.
 */
export const nestedBlossoms = (depth: number): TestGraph => {
  const hub = 2 * depth + 1;
  const cycles = indices(depth).flatMap((level): Edge[] => {
    const [near, far, weight] = [2 * level + 1, 2 * level + 2, depth - level + 2];
    return [
      [Math.max(0, near - 2), near, weight],
      [near, far, weight],
      [near - 1, far, weight],
    ];
  });
  return aGraph(hub + 1, [...cycles, ...indices(hub).map((v): Edge => [v, hub, 1])]);
};
