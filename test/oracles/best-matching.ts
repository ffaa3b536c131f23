import type { SolveMatching, WeightedEdge } from '#core/matching/assign-people.ts';

/** Tries every matching: for a dozen vertices at most. */
const best = (
  edges: readonly WeightedEdge[],
  taken: ReadonlySet<number>,
): { weight: number; chosen: WeightedEdge[] } => {
  const open = edges.filter(({ one, other }) => !taken.has(one) && !taken.has(other));
  const vertex = open[0]?.one;
  if (vertex === undefined) return { weight: 0, chosen: [] };
  const without = best(open, new Set([...taken, vertex]));
  return open
    .filter(({ one, other }) => one === vertex || other === vertex)
    .reduce((known, edge) => {
      const rest = best(open, new Set([...taken, edge.one, edge.other]));
      const weight = rest.weight + edge.weight;
      return weight > known.weight ? { weight, chosen: [...rest.chosen, edge] } : known;
    }, without);
};

/** A maximum-weight matching by exhaustion, to hold solvers against. */
export const solveByExhaustion: SolveMatching = (size, edges) => {
  const mates = new Array<number>(size).fill(-1);
  for (const { one, other } of best(edges, new Set()).chosen) {
    mates[one] = other;
    mates[other] = one;
  }
  return Promise.resolve(mates);
};
