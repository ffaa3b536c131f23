import { childWith, dissolve, makeBlossoms, outermost, rebase, shrink, type Blossoms } from './blossoms.ts';
import { makeEventQueue } from './event-queue.ts';
import type { FractionalMatching } from './fractional-phase.ts';
import type { MatchingGraph } from './graph.ts';
import { settleAll } from './half-way.ts';

/** The blossoms and their duals, z: y[u] + y[v] + Σ z over the blossoms around both ≥ 2w, with equality on matched edges. */
export interface BlossomDuals {
  blossoms: Blossoms;
  vertexDuals: Float64Array;
  /** By node; 0 for a vertex. */
  blossomDuals: Float64Array;
}

const [none, even, odd] = [0, 1, 2];

/**
 * Turns a fractional optimum into an optimal matching: each odd cycle becomes a blossom with one vertex free, and a search
 * runs from each of these, as in the fractional phase, but now through blossoms: an edge between two even nodes shrinks
 * the cycle it closes, and an odd blossom whose dual reaches 0 opens again.
 *
 * Time t is the change of the duals in this search, and all else is told in it. An even node that entered at e has vertices
 * of dual y − (t − e), an odd one y + (t − e); blossoms change twice as fast, the other way. `level` = y + e of an even
 * vertex never changes while the search lasts, so an edge to a vertex outside is tight at level + y − 2w, one between even
 * nodes at half the sum of levels − 2w. The least of the former is kept for every vertex, also for those in odd
 * blossoms: when one opens, what falls out of the tree is outside again.
 *
 * Sources: Edmonds (1965); Galil, Efficient algorithms for finding maximum matching in graphs (1986), for the queue of
 * events; Kolmogorov, Blossom V (2009), for one tree at a time.
 */
export const solveBlossoms = (graph: MatchingGraph, start: FractionalMatching): BlossomDuals => {
  const { size, offsets, sources, targets, weights } = graph;
  const { around, duals, mates } = start;
  const blossoms = makeBlossoms(graph, mates);
  const { base, parent, firstChild, nextChild, linkFrom, linkTo, vertexCount } = blossoms;
  const { firstVertex, lastVertex, nextVertex, mark, nodeOfMark } = blossoms;
  const nodes = base.length;
  const blossomDuals = new Float64Array(nodes);
  const label = new Uint8Array(nodes);
  /** When its vertices' duals, and when its own dual, began to change. */
  const vertexSince = new Float64Array(nodes);
  const since = new Float64Array(nodes);
  /** Of an odd node: the edge it was reached by, from an even node to a vertex in it. */
  const upFrom = new Int32Array(nodes);
  const upTo = new Int32Array(nodes);
  const best = new Float64Array(size).fill(Infinity);
  const via = new Int32Array(size);
  const seen = new Int32Array(nodes);
  const queue = makeEventQueue();
  const tree: number[] = [];
  const touched: number[] = [];
  let [searches, bound, endFrom, endAt] = [0, 0, 0, 0];

  const endBy = (time: number, from: number, at: number): void => {
    if (time >= bound) return;
    bound = time;
    endFrom = from;
    endAt = at;
  };

  /** Events carry a vertex to grow to, a blossom to open, or `nodes` + an arc that closes a cycle. */
  const pushBefore = (time: number, what: number): void => {
    if (time < bound) queue.push(time, what);
  };

  const scan = (v: number, node: number): void => {
    const mine = (duals[v] as number) + (vertexSince[node] as number);
    endBy(mine, v, -1);
    let limit = bound;
    for (let arc = offsets[v] as number, end = offsets[v + 1] as number; arc < end; arc += 1) {
      const u = targets[arc] as number;
      const other = nodeOfMark[mark[u] as number] as number;
      if (other === node) continue;
      const slack = mine + (duals[u] as number) - (weights[arc] as number);
      const known = label[other] as number;
      if (known === even) {
        const time = (slack + (vertexSince[other] as number)) / 2;
        if (time < limit) queue.push(time, nodes + arc);
        continue;
      }
      if (slack >= limit || slack >= (best[u] as number) || (known === odd && other < size)) continue;
      if (best[u] === Infinity) touched.push(u);
      best[u] = slack;
      via[u] = v;
      if (known === odd) continue;
      if ((mates[base[other] as number] as number) < 0) {
        endBy(slack, v, u);
        limit = slack;
      } else queue.push(slack, u);
    }
  };

  const scanAll = (part: number, node: number): void => {
    const last = lastVertex[part] as number;
    for (let v = firstVertex[part] as number; ; v = nextVertex[v] as number) {
      scan(v, node);
      if (v === last) return;
    }
  };

  const becomeEven = (node: number, now: number): void => {
    label[node] = even;
    vertexSince[node] = now;
    since[node] = now;
    tree.push(node);
    scanAll(node, node);
  };

  const becomeOdd = (node: number, from: number, to: number, now: number): void => {
    label[node] = odd;
    vertexSince[node] = now;
    since[node] = now;
    upFrom[node] = from;
    upTo[node] = to;
    tree.push(node);
    if (node >= size) pushBefore(now + (blossomDuals[node] as number) / 2, node);
  };

  const growTo = (u: number, now: number): void => {
    const node = outermost(blossoms, u);
    if (label[node] !== none || best[u] !== now) return;
    becomeOdd(node, via[u] as number, u, now);
    becomeEven(outermost(blossoms, mates[base[node] as number] as number), now);
  };

  /** The even node above an even node; −1 above the root. */
  const above = (node: number): number => {
    const partner = mates[base[node] as number] as number;
    return partner < 0 ? -1 : outermost(blossoms, upFrom[outermost(blossoms, partner)] as number);
  };

  const meeting = (one: number, other: number): number => {
    searches += 1;
    for (let [a, b] = [one, other]; ; [a, b] = [b, a]) {
      if (a < 0) continue;
      if (seen[a] === searches) return a;
      seen[a] = searches;
      a = above(a);
    }
  };

  /** Links the nodes between `top` and `node` around a new blossom, downward or upward. */
  const link = (node: number, from: number, next: number, to: number): void => {
    linkFrom[node] = from;
    linkTo[node] = to;
    nextChild[node] = next;
  };

  const linkDown = (top: number, bottom: number): void => {
    for (let node = bottom; node !== top;) {
      const vertex = base[node] as number;
      const partner = mates[vertex] as number;
      const between = outermost(blossoms, partner);
      link(between, partner, node, vertex);
      const [from, to] = [upFrom[between] as number, upTo[between] as number];
      node = outermost(blossoms, from);
      link(node, from, between, to);
    }
  };

  const linkUp = (top: number, bottom: number): void => {
    for (let node = bottom; node !== top;) {
      const vertex = base[node] as number;
      const partner = mates[vertex] as number;
      const between = outermost(blossoms, partner);
      link(node, vertex, between, partner);
      const [from, to] = [upFrom[between] as number, upTo[between] as number];
      const next = outermost(blossoms, from);
      link(between, to, next, from);
      node = next;
    }
  };

  /** Writes the duals of a node as they are at `now`, counted from then on as an even node that entered at `from`. */
  const recount = (node: number, now: number, from: number): void => {
    const entered = vertexSince[node] as number;
    const change = label[node] === even ? entered - from : 2 * now - entered - from;
    if (change === 0) return;
    const last = lastVertex[node] as number;
    for (let v = firstVertex[node] as number; ; v = nextVertex[v] as number) {
      duals[v] = (duals[v] as number) + change;
      if (v === last) return;
    }
  };

  const settleBlossom = (node: number, now: number): void => {
    if (node < size) return;
    const change = 2 * (now - (since[node] as number));
    blossomDuals[node] = (blossomDuals[node] as number) + (label[node] === even ? change : -change);
  };

  const closeCycle = (arc: number, now: number): void => {
    const v = sources[arc] as number;
    const u = targets[arc] as number;
    const one = outermost(blossoms, v);
    const other = outermost(blossoms, u);
    if (one === other) return;
    const top = meeting(one, other);
    linkDown(top, one);
    link(one, v, other, u);
    linkUp(top, other);
    let largest = top;
    for (let child = nextChild[top] as number; child !== top; child = nextChild[child] as number)
      if (label[child] === even && (vertexCount[child] as number) > (vertexCount[largest] as number))
        largest = child;
    const from = vertexSince[largest] as number;
    const fresh: number[] = [];
    for (let child = top; ; child = nextChild[child] as number) {
      recount(child, now, from);
      settleBlossom(child, now);
      if (label[child] === odd) fresh.push(child);
      label[child] = none;
      if (nextChild[child] === top) break;
    }
    const blossom = shrink(blossoms, top);
    label[blossom] = even;
    vertexSince[blossom] = from;
    since[blossom] = now;
    blossomDuals[blossom] = 0;
    tree.push(blossom);
    for (const child of fresh) scanAll(child, blossom);
  };

  /** The duals of the vertices of what was odd since `entered`, as they are now, and their best edges told from now on. */
  const restart = (node: number, now: number, entered: number): void => {
    const change = now - entered;
    const last = lastVertex[node] as number;
    for (let v = firstVertex[node] as number; ; v = nextVertex[v] as number) {
      duals[v] = (duals[v] as number) + change;
      best[v] = (best[v] as number) + change;
      if (v === last) return;
    }
  };

  /** What falls out of the tree can be grown to again. */
  const offer = (node: number): void => {
    const last = lastVertex[node] as number;
    for (let v = firstVertex[node] as number; ; v = nextVertex[v] as number) {
      pushBefore(best[v] as number, v);
      if (v === last) return;
    }
  };

  const open = (blossom: number, now: number): void => {
    if (parent[blossom] !== -1 || label[blossom] !== odd) return;
    if ((blossomDuals[blossom] as number) !== 2 * (now - (since[blossom] as number))) return;
    const [from, to] = [upFrom[blossom] as number, upTo[blossom] as number];
    const entry = childWith(blossoms, blossom, to);
    const first = firstChild[blossom] as number;
    const entered = vertexSince[blossom] as number;
    label[blossom] = none;
    blossomDuals[blossom] = 0;
    const ring: number[] = [];
    for (let child = first; ; child = nextChild[child] as number) {
      ring.push(child);
      if (nextChild[child] === first) break;
    }
    dissolve(blossoms, blossom);
    const place = ring.indexOf(entry);
    // The even way from the entry to the base: onward from an odd place, back from an even one.
    const step = place % 2 === 1 ? 1 : -1;
    const count = ring.length;
    const at = (index: number): number => ring[((index % count) + count) % count] as number;
    let index = place;
    /** What stays odd goes on as before. */
    const stayOdd = (child: number, above: number, within: number): void => {
      becomeOdd(child, above, within, now);
      vertexSince[child] = entered;
    };
    stayOdd(entry, from, to);
    const waiting: number[] = [];
    while (at(index) !== first) {
      const child = at(index + step);
      const next = at(index + 2 * step);
      waiting.push(child);
      if (step > 0) stayOdd(next, linkFrom[child] as number, linkTo[child] as number);
      else stayOdd(next, linkTo[next] as number, linkFrom[next] as number);
      index += 2 * step;
    }
    for (const child of waiting) {
      restart(child, now, entered);
      label[child] = even;
      vertexSince[child] = now;
      since[child] = now;
      tree.push(child);
    }
    for (const child of ring) {
      if (label[child] !== none) continue;
      restart(child, now, entered);
      offer(child);
    }
    for (const child of waiting) scanAll(child, child);
  };

  /** Answers false when it gave up because the tree had grown to `most` nodes; what the duals have gained until then stays. */
  const search = (root: number, most: number): boolean => {
    bound = Infinity;
    becomeEven(root, 0);
    let isDone = true;
    while (queue.pop() && queue.time < bound) {
      const { time, what } = queue;
      if (tree.length > most) {
        bound = time;
        isDone = false;
        break;
      }
      if (what < size) growTo(what, time);
      else if (what < nodes) open(what, time);
      else closeCycle(what - nodes, time);
    }
    queue.clear();
    return isDone;
  };

  const settle = (): void => {
    for (const node of tree) {
      if (label[node] === none) continue;
      recount(node, bound, bound);
      settleBlossom(node, bound);
      label[node] = none;
    }
    for (const v of touched) best[v] = Infinity;
    tree.length = 0;
    touched.length = 0;
  };

  /** Matches `from`, in an even node, with `partner` (−1: nobody) and shifts the matching on its path up to the root. */
  const shiftUp = (from: number, partner: number): void => {
    let [v, takes] = [from, partner];
    for (;;) {
      const node = outermost(blossoms, v);
      const before = mates[base[node] as number] as number;
      rebase(blossoms, node, v);
      mates[v] = takes;
      if (before < 0) return;
      const between = outermost(blossoms, before);
      const [up, to] = [upFrom[between] as number, upTo[between] as number];
      rebase(blossoms, between, to);
      mates[to] = up;
      v = up;
      takes = to;
    }
  };

  /** The cycle from `v` on becomes a blossom; where a dual is 0, its vertex is the one left free. */
  const shrinkHalves = (v: number): number => {
    let first = v;
    for (let u = around[v] as number; u !== v; u = around[u] as number)
      if ((duals[u] as number) < (duals[first] as number)) first = u;
    let isFirst = true;
    for (let u = first; ;) {
      const next = around[u] as number;
      link(u, u, next, next);
      if (!isFirst) {
        const after = around[next] as number;
        mates[u] = next;
        mates[next] = u;
        link(next, next, after, after);
        around[u] = -1;
        around[next] = -1;
        u = after;
      } else {
        isFirst = false;
        u = next;
      }
      if (u === first) break;
    }
    around[first] = -1;
    return shrink(blossoms, first);
  };

  const freed: number[] = [];
  for (let v = 0; v < size; v += 1)
    if ((around[v] as number) >= 0) freed.push(base[shrinkHalves(v)] as number);
  /** Searches from the free vertex of a blossom; true once it is free no more, or rightly so. */
  const isSettled = (free: number, most: number): boolean => {
    if ((mates[free] as number) >= 0 || duals[free] === 0) return true;
    const isDone = search(outermost(blossoms, free), most);
    settle();
    if (!isDone) return false;
    if (endAt >= 0) {
      rebase(blossoms, outermost(blossoms, endAt), endAt);
      mates[endAt] = endFrom;
    }
    shiftUp(endFrom, endAt);
    return true;
  };

  settleAll(freed, isSettled);
  return { blossoms, vertexDuals: duals, blossomDuals };
};
