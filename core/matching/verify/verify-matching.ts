import type { EdgeList } from '../solver/graph.ts';
import type { SolvedMatching } from '../solver/solve-matching.ts';
import { flawInBlossoms } from './blossom-flaws.ts';
import { growForest } from './blossom-forest.ts';
import { flawInFeasibility, flawInTightness, matchedEdges } from './constraint-flaws.ts';
import { flawInEdges } from './edge-flaws.ts';
import { flawInFullness } from './fullness-flaws.ts';
import { flawInMates } from './mate-flaws.ts';
import { flawInOrder } from './order-flaws.ts';
import { flawInTotals } from './total-flaws.ts';
import { flawInVertexDuals } from './vertex-dual-flaws.ts';

/** `why` names the first claim that does not hold, with the vertex, edge or blossom and the figures. */
export type Verdict = { kind: 'proved' } | { kind: 'refuted'; why: string };

/** What can be said without looking from one list to the other. */
const flawInLists = (size: number, edges: EdgeList, solved: SolvedMatching): string | undefined =>
  flawInEdges(size, edges) ??
  flawInMates(size, solved.mates) ??
  flawInVertexDuals(solved.mates, solved.vertexDuals) ??
  flawInOrder(size, solved.order) ??
  flawInBlossoms(size, solved.blossoms);

const flawInProof = (edges: EdgeList, solved: SolvedMatching): string | undefined => {
  const { mates, order, blossoms } = solved;
  const forest = growForest(order, blossoms);
  const matched = matchedEdges(mates, edges);
  return (
    flawInFullness(mates, forest) ??
    flawInFeasibility(solved, edges, forest) ??
    flawInTightness(solved, edges, { forest, matched }) ??
    flawInTotals(solved, edges, matched)
  );
};

/**
 * Checks a matching against the graph it was found for, and the proof that comes with it, without any of the solver's code.
 *
 * Why the proof is one: let every vertex v have a dual y[v] ≥ 0 and every blossom, an odd set B of vertices, a dual
 * z[B] > 0, such that on every edge y[u] + y[v] + Σ z of the blossoms around both ends is at least 2w. A matching meets
 * every vertex at most once, and has at most (|B| − 1)/2 edges within B. So twice the weight of *any* matching, summed
 * up edge by edge, is at most Σ y + Σ z·(|B| − 1)/2 (weak duality). The matching at hand reaches this bound: its edges
 * meet their inequality with equality, its free vertices have dual 0, its blossoms are full. Edmonds, Maximum matching
 * and a polyhedron with 0,1-vertices (1965), shows that such duals always exist.
 *
 * Checked, in this order: the edges; that mates pair vertices off; that y is whole, ≥ 0, and 0 at free vertices; that
 * the order names everyone once; that blossoms are odd from 3 on, whole z > 0, nested or apart, and full; every edge's
 * inequality; equality on matched pairs, each of them an edge (the heaviest of parallel ones); and the three totals,
 * of which weight and bound are one without any rounding. Takes time of the order of edges times the logarithm of the depth of blossoms.
 */
export const verifyMatching = (size: number, edges: EdgeList, solved: SolvedMatching): Verdict => {
  const why = flawInLists(size, edges, solved) ?? flawInProof(edges, solved);
  return why === undefined ? { kind: 'proved' } : { kind: 'refuted', why };
};
