import { outermost } from './blossoms.ts';
import { solveBlossoms, type BlossomDuals } from './blossom-phase.ts';
import { solveFractional, type WarmStart } from './fractional-phase.ts';
import { buildGraph, type EdgeList } from './graph.ts';

/** The vertices `order[from]`…`order[to − 1]`, an odd number; blossoms contain each other or are apart. */
export interface SolvedBlossom {
  from: number;
  to: number;
  /** z > 0, for doubled weights. */
  dual: number;
}

/** A matching of maximum weight with the dual solution that proves it. */
export interface SolvedMatching {
  /** The partner of each vertex; −1 for none. */
  mates: Int32Array;
  weight: number;
  cardinality: number;
  /** y ≥ 0, for doubled weights. */
  vertexDuals: Float64Array;
  /** Every vertex once, those of a blossom side by side. */
  order: Int32Array;
  blossoms: SolvedBlossom[];
  /** (Σ y + Σ z·(|B| − 1)/2) / 2: no matching is heavier. Equals `weight`. */
  dualBound: number;
}

/** Blossoms as stretches of one order of the vertices, each after the one around it. */
const layOut = ({ blossoms, blossomDuals }: BlossomDuals): Pick<SolvedMatching, 'order' | 'blossoms'> => {
  const { size, base, firstChild, nextChild, vertexCount } = blossoms;
  const order = new Int32Array(size);
  const laid: SolvedBlossom[] = [];
  let place = 0;
  const lay = (top: number): void => {
    const open = [top];
    while (open.length > 0) {
      const node = open.pop() as number;
      if (node < size) {
        order[place] = node;
        place += 1;
        continue;
      }
      const dual = blossomDuals[node] as number;
      if (dual > 0) laid.push({ from: place, to: place + (vertexCount[node] as number), dual });
      const first = firstChild[node] as number;
      for (let child = first; ; child = nextChild[child] as number) {
        open.push(child);
        if (nextChild[child] === first) break;
      }
    }
  };
  const laidOut = new Uint8Array(base.length);
  for (let v = 0; v < size; v += 1) {
    const top = outermost(blossoms, v);
    if (laidOut[top] === 1) continue;
    laidOut[top] = 1;
    lay(top);
  }
  return { order, blossoms: laid };
};

const weighMatching = (mates: Int32Array, { from, to, weight }: EdgeList): number => {
  const heaviest = new Float64Array(mates.length).fill(-Infinity);
  for (let edge = 0; edge < from.length; edge += 1) {
    const u = from[edge] as number;
    const v = to[edge] as number;
    if (mates[u] !== v) continue;
    heaviest[Math.min(u, v)] = Math.max(heaviest[Math.min(u, v)] as number, weight[edge] as number);
  }
  return heaviest.reduce((sum, one) => (one === -Infinity ? sum : sum + one), 0);
};

/**
 * A matching of maximum weight on a general graph, exactly. Weights are integers below 2⁵⁰ in size; edges of weight ≤ 0
 * are never taken. The same edges in the same order, from the same start, give the same matching; a start, such as the
 * solution before some edges were added, changes how long it takes, never the weight. Throws RangeError as `buildGraph`
 * does.
 */
export const solveMatching = (size: number, edges: EdgeList, warm?: WarmStart): SolvedMatching => {
  const graph = buildGraph(size, edges);
  const solved = solveBlossoms(graph, solveFractional(graph, warm));
  const { vertexDuals } = solved;
  const { mates } = solved.blossoms;
  const laidOut = layOut(solved);
  const ofBlossoms = laidOut.blossoms.reduce(
    (sum, { from, to, dual }) => sum + (dual * (to - from - 1)) / 2,
    0,
  );
  const doubled = vertexDuals.reduce((sum, dual) => sum + dual, ofBlossoms);
  return {
    mates,
    weight: weighMatching(mates, edges),
    cardinality: mates.reduce((count, mate) => count + Number(mate >= 0), 0) / 2,
    vertexDuals,
    ...laidOut,
    dualBound: doubled / 2,
  };
};
