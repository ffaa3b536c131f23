import type { WeightedEdge } from '#core/matching/assign-people.ts';

const placesByVertex = (size: number, edges: readonly WeightedEdge[]): number[][] => {
  const lists = Array.from({ length: size }, (): number[] => []);
  edges.forEach(({ one, other }, place) => {
    lists[one]?.push(place);
    lists[other]?.push(place);
  });
  return lists;
};

/**
 * The `most` most appealing edges of each vertex, in the order given. By appeal and not by weight: else everybody would
 * choose those few who are first in line, and nobody the rest.
 */
export const likelyEdges = (size: number, edges: readonly WeightedEdge[], most: number): WeightedEdge[] => {
  const appealOf = (place: number): number => edges[place]?.appeal ?? 0;
  const chosen = new Set(
    placesByVertex(size, edges).flatMap((places) =>
      places.sort((a, b) => appealOf(b) - appealOf(a) || a - b).slice(0, most),
    ),
  );
  return edges.filter((_, place) => chosen.has(place));
};
