import type { Random } from '#core/shared/random.ts';
import { dense } from './dense.ts';
import { metric } from './metric.ts';
import type { WeightedEdge } from './weighted-edge.ts';

/** A graph of about `size` vertices. */
export type DrawGraph = (size: number, random: Random) => WeightedEdge[];

const below = (bound: number, random: Random): number => Math.floor(random() * bound);
const between = (least: number, most: number, random: Random): number =>
  least + below(most - least + 1, random);

interface Drawn {
  edges: number;
  least: number;
  most: number;
}

const anyEdges = (size: number, { edges, least, most }: Drawn, random: Random): WeightedEdge[] =>
  Array.from({ length: edges }, (): WeightedEdge => {
    const u = below(size, random);
    return [u, (u + 1 + below(size - 1, random)) % size, between(least, most, random)];
  });

/** Odd cycles in a row, each joined to the next by one edge: many blossoms, and ways through them. */
const chainedCycles: DrawGraph = (size, random) => {
  const edges: WeightedEdge[] = [];
  let first = 0;
  while (first < size) {
    const length = 3 + 2 * below(3, random);
    for (let step = 0; step < length; step += 1)
      edges.push([first + step, first + ((step + 1) % length), between(8, 12, random)]);
    if (first > 0) edges.push([first - 1 - below(3, random), first, between(1, 20, random)]);
    first += length;
  }
  return edges;
};

/** A triangle of triangles of triangles …, lighter from level to level: blossoms within blossoms. */
const nestedTriangles: DrawGraph = (size, random) => {
  const edges: WeightedEdge[] = [];
  let width = 1;
  for (let weight = 1000; 3 * width <= size; weight -= 40, width *= 3)
    for (let first = 0; first + 3 * width <= size; first += 3 * width)
      for (let part = 0; part < 3; part += 1) {
        const u = first + part * width + below(width, random);
        const v = first + ((part + 1) % 3) * width + below(width, random);
        edges.push([u, v, weight - below(10, random)]);
      }
  return [...edges, ...anyEdges(size, { edges: Math.floor(size / 6), least: 1, most: 1500 }, random)];
};

const tree: DrawGraph = (size, random) =>
  Array.from({ length: size - 1 }, (_, child): WeightedEdge => [
    child + 1,
    below(child + 1, random),
    between(-5, 50, random),
  ]);

const bipartite: DrawGraph = (size, random) => {
  const half = Math.max(1, Math.floor(size / 2));
  return Array.from({ length: 3 * size }, (): WeightedEdge => [
    below(half, random),
    half + below(half, random),
    between(1, 100, random),
  ]);
};

const cappedAt =
  (most: number, draw: DrawGraph): DrawGraph =>
  (size, random) =>
    draw(Math.min(most, size), random);

export const oddGraphs: Readonly<Record<string, DrawGraph>> = {
  'sparse, any weight': (size, random) =>
    anyEdges(size, { edges: 2 * size, least: -1000, most: 100_000 }, random),
  'sparse, all weights equal': (size, random) =>
    anyEdges(size, { edges: Math.ceil(1.2 * size), least: 1, most: 1 }, random),
  'few different weights': (size, random) => anyEdges(size, { edges: 4 * size, least: 1, most: 4 }, random),
  'negative and zero': (size, random) => anyEdges(size, { edges: 3 * size, least: -6, most: 3 }, random),
  'parallel edges': (size, random) =>
    anyEdges(Math.max(2, Math.floor(size / 4)), { edges: 4 * size, least: -9, most: 30 }, random),
  'very large weights': cappedAt(20, (size, random) =>
    anyEdges(size, { edges: 4 * size, least: 1, most: 2 ** 49 }, random),
  ),
  dense: cappedAt(150, (size, random) => [...dense(size, random)]),
  'dense, few weights': cappedAt(150, (size, random) =>
    [...dense(size, random)].map(([u, v, weight]): WeightedEdge => [u, v, weight % 5]),
  ),
  metric: (size, random) => [...metric(size, random)],
  bipartite,
  tree,
  chainedCycles,
  nestedTriangles,
};
