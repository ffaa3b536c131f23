import blossom from 'edmonds-blossom-fixed';
import type { SolveMatching, WeightedEdge } from '#core/matching/assign-people.ts';
import { likelyEdges } from './likely-edges.ts';

/** Up to here everything is solved at once: some 350 people who may all meet. */
const edgesAtOnce = 60_000;
const firstCandidates = 32;

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * The blossom algorithm of the npm package, on the thread it is called on. Its dual variables stay between 0 and four
 * times the largest weight, so the weights of `makeTierWeight` stay exact.
 */
const solveAll = async (size: number, edges: readonly WeightedEdge[]): Promise<number[]> => {
  await breathe();
  const mates =
    edges.length === 0 ? [] : blossom(edges.map(({ one, other, weight }) => [one, other, weight]));
  return Array.from({ length: size }, (_, vertex) => mates[vertex] ?? -1);
};

const totalWeight = (mates: readonly number[], edges: readonly WeightedEdge[]): number =>
  edges.reduce((sum, { one, other, weight }) => (mates[one] === other ? sum + weight : sum), 0);

/**
 * Exact for up to 60,000 edges. For more, the package would take minutes: each person keeps their likeliest peers,
 * and twice as many until that makes the matching no better. What this may miss is not proved here; the certificate of M4
 * comes with a solver that has dual variables to show.
 */
export const solveWithBlossom: SolveMatching = async (size, edges) => {
  if (edges.length <= edgesAtOnce) return solveAll(size, edges);
  let best = -1;
  for (let most = firstCandidates; ; most *= 2) {
    const likely = likelyEdges(size, edges, most);
    const mates = await solveAll(size, likely);
    const total = totalWeight(mates, likely);
    if (total === best || likely.length === edges.length) return mates;
    best = total;
  }
};
