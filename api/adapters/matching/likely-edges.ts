import type { WeightedEdge } from '#core/matching/assign-people.ts';

/** What every edge of a vertex has in common says nothing about which to choose: it is taken off. */
const meanWeights = (size: number, edges: readonly WeightedEdge[]): Float64Array => {
  const sums = new Float64Array(size);
  const counts = new Float64Array(size);
  for (const { one, other, weight } of edges) {
    for (const vertex of [one, other]) {
      sums[vertex] = (sums[vertex] ?? 0) + weight;
      counts[vertex] = (counts[vertex] ?? 0) + 1;
    }
  }
  return sums.map((sum, vertex) => sum / Math.max(1, counts[vertex] ?? 0));
};

const edgesByVertex = (size: number, edges: readonly WeightedEdge[]): number[][] => {
  const lists = Array.from({ length: size }, (): number[] => []);
  edges.forEach(({ one, other }, index) => {
    lists[one]?.push(index);
    lists[other]?.push(index);
  });
  return lists;
};

/**
 * The `most` best edges of each vertex, in the order given. Best is what lies farthest above the other's mean: without
 * that all would choose the few who weigh much with everybody, and nobody the rest.
 */
export const likelyEdges = (size: number, edges: readonly WeightedEdge[], most: number): WeightedEdge[] => {
  const means = meanWeights(size, edges);
  const appeal = edges.map(({ one, other, weight }) => weight - (means[one] ?? 0) - (means[other] ?? 0));
  const chosen = new Set(
    edgesByVertex(size, edges).flatMap((list) =>
      list.sort((a, b) => (appeal[b] ?? 0) - (appeal[a] ?? 0) || a - b).slice(0, most),
    ),
  );
  return edges.filter((_, index) => chosen.has(index));
};
