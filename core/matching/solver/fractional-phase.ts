import { makeEventQueue } from './event-queue.ts';
import type { MatchingGraph } from './graph.ts';
import { settleAll } from './half-way.ts';

/**
 * An optimum of the linear program without blossom constraints: every vertex is matched, lies on an odd cycle whose edges
 * count one half each, or is free with dual 0. All used edges are tight, all duals whole, non-negative and feasible.
 */
export interface FractionalMatching {
  /** The partner of each vertex; −1 when it is free or on a cycle. */
  mates: Int32Array;
  /** The next vertex around the odd cycle; −1 for a vertex on none. */
  around: Int32Array;
  /** y, for doubled weights: y[u] + y[v] ≥ 2w on every edge. */
  duals: Float64Array;
}

const [none, even, odd] = [0, 1, 2];

/** Where to begin: duals and partners of a graph that was much the same. */
export interface WarmStart {
  duals: Float64Array;
  mates: Int32Array;
}

/** y[v] = half the heaviest doubled weight at v is feasible. */
const coldDuals = ({ size, offsets, weights }: MatchingGraph): Float64Array => {
  const duals = new Float64Array(size);
  for (let v = 0; v < size; v += 1) {
    let heaviest = 0;
    for (let arc = offsets[v] as number; arc < (offsets[v + 1] as number); arc += 1)
      heaviest = Math.max(heaviest, weights[arc] as number);
    duals[v] = heaviest / 2;
  }
  return duals;
};

/** Raised where an edge asks for more; what is still tight stays matched. */
const warmDuals = (
  { size, offsets, targets, weights }: MatchingGraph,
  warm: WarmStart,
  mates: Int32Array,
) => {
  const duals = warm.duals.map((dual) => Math.max(0, dual));
  for (let v = 0; v < size; v += 1) {
    let needed = duals[v] as number;
    for (let arc = offsets[v] as number; arc < (offsets[v + 1] as number); arc += 1)
      needed = Math.max(needed, (weights[arc] as number) - (duals[targets[arc] as number] as number));
    duals[v] = needed;
  }
  for (let v = 0; v < size; v += 1) {
    const partner = warm.mates[v] as number;
    if (partner < v) continue;
    for (let arc = offsets[v] as number; arc < (offsets[v + 1] as number); arc += 1) {
      if (targets[arc] !== partner) continue;
      if ((duals[v] as number) + (duals[partner] as number) !== weights[arc]) break;
      mates[v] = partner;
      mates[partner] = v;
    }
  }
  return duals;
};

/** Each free vertex in turn goes as low as its neighbours allow, and takes a free one it is tight with. */
const greedyStart = (graph: MatchingGraph, warm: WarmStart | undefined): FractionalMatching => {
  const { size, offsets, targets, weights } = graph;
  const mates = new Int32Array(size).fill(-1);
  const duals = warm === undefined ? coldDuals(graph) : warmDuals(graph, warm, mates);
  for (let v = 0; v < size; v += 1) {
    if ((mates[v] as number) >= 0) continue;
    let lowest = 0;
    let partner = -1;
    for (let arc = offsets[v] as number; arc < (offsets[v + 1] as number); arc += 1) {
      const u = targets[arc] as number;
      const needed = (weights[arc] as number) - (duals[u] as number);
      if (needed > lowest) {
        lowest = needed;
        partner = -1;
      }
      if (needed === lowest && partner < 0 && (mates[u] as number) < 0) partner = u;
    }
    duals[v] = lowest;
    if (partner < 0) continue;
    mates[v] = partner;
    mates[partner] = v;
  }
  return { mates, duals, around: new Int32Array(size).fill(-1) };
};

/**
 * Searches from one free vertex after the other, as the Hungarian method does on two sides: the duals of even vertices
 * fall, those of odd ones rise, until the free vertex can be matched, an odd cycle closes, or a dual reaches 0.
 *
 * Time is the amount by which the duals have changed in this search. An even vertex that entered at time e has the dual
 * `level − t` at time t, where `level` = y + e; so an edge to an unreached vertex is tight at level + y − 2w, and one
 * between two even vertices at half the sum of levels − 2w, which is whole: tight edges join duals of the same parity.
 *
 * Source: Applegate & Cook, Solving large-scale matching problems (1993), for the fractional start; Anstee (1987) for
 * half-integral solutions by alternating search.
 */
export const solveFractional = (graph: MatchingGraph, warm?: WarmStart): FractionalMatching => {
  const { size, offsets, targets, weights } = graph;
  const found = greedyStart(graph, warm);
  const { mates, around, duals } = found;
  const queue = makeEventQueue();
  const label = new Uint8Array(size);
  const level = new Float64Array(size);
  const entered = new Float64Array(size);
  const parent = new Int32Array(size);
  const best = new Float64Array(size).fill(Infinity);
  const via = new Int32Array(size);
  const tree = new Int32Array(size);
  const touched = new Int32Array(size);
  const onPath = new Uint8Array(size);
  let [treeSize, touchedSize, bound, endFrom, endAt] = [0, 0, 0, 0, 0];

  /** The search ends at `time` unless something ends it sooner: by the edge from–at, or at `from` itself when its dual is 0. */
  const endBy = (time: number, from: number, at: number): void => {
    if (time >= bound) return;
    bound = time;
    endFrom = from;
    endAt = at;
  };

  const scan = (v: number): void => {
    const mine = level[v] as number;
    for (let arc = offsets[v] as number, end = offsets[v + 1] as number; arc < end; arc += 1) {
      const u = targets[arc] as number;
      const known = label[u] as number;
      if (known === odd) continue;
      const weight = weights[arc] as number;
      if (known === even) {
        endBy((mine + (level[u] as number) - weight) / 2, v, u);
        continue;
      }
      const time = mine + (duals[u] as number) - weight;
      if (time >= bound || time >= (best[u] as number)) continue;
      if ((mates[u] as number) < 0) {
        endBy(time, v, u);
        continue;
      }
      if (best[u] === Infinity) {
        touched[touchedSize] = u;
        touchedSize += 1;
      }
      best[u] = time;
      via[u] = v;
      queue.push(time, u);
    }
  };

  const becomeEven = (v: number, now: number): void => {
    label[v] = even;
    level[v] = (duals[v] as number) + now;
    tree[treeSize] = v;
    treeSize += 1;
    endBy(level[v], v, -1);
    scan(v);
  };

  /** Answers false when it gave up because the tree had grown to `most` vertices; what the duals have gained stays. */
  const grow = (root: number, most: number): boolean => {
    bound = Infinity;
    becomeEven(root, 0);
    let isDone = true;
    while (queue.pop() && queue.time < bound) {
      const { time, what: u } = queue;
      if (treeSize > most) {
        bound = time;
        isDone = false;
        break;
      }
      if (label[u] !== none || best[u] !== time) continue;
      label[u] = odd;
      entered[u] = time;
      parent[u] = via[u] as number;
      tree[treeSize] = u;
      treeSize += 1;
      becomeEven(mates[u] as number, time);
    }
    queue.clear();
    return isDone;
  };

  /** Matches the even vertex `from` with `partner` (−1: nobody) and shifts the matching on its path up to the root. */
  const shiftUp = (from: number, partner: number): void => {
    let [v, takes] = [from, partner];
    for (;;) {
      const before = mates[v] as number;
      mates[v] = takes;
      if (before < 0) return;
      const above = parent[before] as number;
      mates[before] = above;
      v = above;
      takes = before;
    }
  };

  /** Gives `at` away; the others on its odd cycle are matched in pairs. */
  const breakCycle = (at: number): void => {
    let v = around[at] as number;
    around[at] = -1;
    while (v !== at) {
      const u = around[v] as number;
      const next = around[u] as number;
      mates[v] = u;
      mates[u] = v;
      around[v] = -1;
      around[u] = -1;
      v = next;
    }
  };

  const meeting = (one: number, other: number): number => {
    const above = (v: number): number => parent[mates[v] as number] as number;
    for (let v = one; ; v = above(v)) {
      onPath[v] = 1;
      if ((mates[v] as number) < 0) break;
    }
    let top = other;
    while (onPath[top] === 0) top = above(top);
    for (let v = one; ; v = above(v)) {
      onPath[v] = 0;
      if ((mates[v] as number) < 0) return top;
    }
  };

  /** Two even vertices are tight: the paths down to them from where they part are an odd cycle. */
  const closeCycle = (one: number, other: number): void => {
    const top = meeting(one, other);
    for (let v = one; v !== top;) {
      const between = mates[v] as number;
      around[v] = between;
      around[between] = parent[between] as number;
      v = parent[between] as number;
    }
    let below = one;
    for (let v = other; v !== top;) {
      const between = mates[v] as number;
      around[v] = below;
      around[between] = v;
      below = between;
      v = parent[between] as number;
    }
    const first = below;
    shiftUp(top, -1);
    around[top] = first;
    for (let v = first; v !== top; v = around[v] as number) mates[v] = -1;
  };

  const settleDuals = (): void => {
    for (let place = 0; place < treeSize; place += 1) {
      const v = tree[place] as number;
      duals[v] =
        label[v] === even
          ? (level[v] as number) - bound
          : (duals[v] as number) + bound - (entered[v] as number);
    }
  };

  const forgetSearch = (): void => {
    for (let place = 0; place < treeSize; place += 1) label[tree[place] as number] = none;
    for (let place = 0; place < touchedSize; place += 1) best[touched[place] as number] = Infinity;
    treeSize = 0;
    touchedSize = 0;
  };

  /** Searches from a free vertex; true once it is free no more, or rightly so. */
  const isSettled = (root: number, most: number): boolean => {
    if ((mates[root] as number) >= 0 || (around[root] as number) >= 0 || duals[root] === 0) return true;
    const isDone = grow(root, most);
    settleDuals();
    if (!isDone) {
      forgetSearch();
      return false;
    }
    if (endAt < 0) shiftUp(endFrom, -1);
    else if (label[endAt] === even) closeCycle(endFrom, endAt);
    else {
      if ((around[endAt] as number) >= 0) breakCycle(endAt);
      mates[endAt] = endFrom;
      shiftUp(endFrom, endAt);
    }
    forgetSearch();
    return true;
  };

  settleAll([...mates.keys()], isSettled);
  return found;
};
