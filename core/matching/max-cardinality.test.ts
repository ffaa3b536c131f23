import fc from 'fast-check';
import { solveMaxCardinality, WeightsTooFarApart } from './max-cardinality.ts';

type Edge = readonly [number, number, number];

const columns = (edges: readonly Edge[]) => ({
  from: Int32Array.from(edges, ([u]) => u),
  to: Int32Array.from(edges, ([, v]) => v),
  weight: Float64Array.from(edges, ([, , w]) => w),
});
const solve = (size: number, edges: readonly Edge[]) => solveMaxCardinality(size, columns(edges));

/** Every matching tried: the most edges, and with that many the most weight. */
const bestOf = (edges: readonly Edge[], taken: ReadonlySet<number> = new Set()): [number, number] => {
  const [first, ...others] = edges;
  if (first === undefined) return [0, 0];
  const without = bestOf(others, taken);
  const [u, v, weight] = first;
  if (taken.has(u) || taken.has(v)) return without;
  const [count, sum] = bestOf(others, new Set([...taken, u, v]));
  const having: [number, number] = [count + 1, sum + weight];
  const isBetter = having[0] > without[0] || (having[0] === without[0] && having[1] > without[1]);
  return isBetter ? having : without;
};

const smallGraph = fc
  .array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: -20, max: 20 })), { maxLength: 12 })
  .map((edges) => edges.filter(([u, v]) => u !== v));

it('more edges come before more weight', () => {
  const path: Edge[] = [
    [0, 1, 1],
    [1, 2, 100],
    [2, 3, 1],
  ];
  expect(solve(4, path)).toMatchObject({ cardinality: 2, weight: 2n, doubledBound: 4n });
});

it('edges of negative weight are taken where they make the matching larger, the lightest loss first', () => {
  const star: Edge[] = [
    [0, 1, -7],
    [0, 2, -3],
    [0, 3, -5],
  ];
  const { mates, ...totals } = solve(4, star);
  expect(totals).toEqual({ cardinality: 1, weight: -3n, doubledBound: -6n });
  expect([...mates]).toEqual([2, -1, 0, -1]);
});

it('of parallel edges the heaviest counts', () => {
  const edges: Edge[] = [
    [0, 1, -9],
    [1, 0, -2],
    [0, 1, -4],
  ];
  expect(solve(2, edges)).toMatchObject({ cardinality: 1, weight: -2n });
});

it('a graph without edges has the empty matching', () => {
  expect(solve(3, [])).toEqual({
    ...{ mates: new Int32Array([-1, -1, -1]), cardinality: 0 },
    ...{ weight: 0n, doubledBound: 0n },
  });
});

it('no matching has more edges, none with as many is heavier, and the bound says so', () => {
  fc.assert(
    fc.property(smallGraph, (edges) => {
      const [count, weight] = bestOf(edges);
      const { cardinality, weight: found, doubledBound } = solve(7, edges);
      expect([cardinality, Number(found), Number(doubledBound)]).toEqual([count, weight, 2 * weight]);
    }),
  );
});

it('the same amount on every weight changes nothing but the weight', () => {
  fc.assert(
    fc.property(smallGraph, fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), (edges, more) => {
      const moved = edges.map(([u, v, w]): Edge => [u, v, w + more]);
      const { cardinality, weight } = solve(7, edges);
      expect(solve(7, moved).weight).toBe(weight + BigInt(more) * BigInt(cardinality));
    }),
  );
});

it('totals beyond 2^53 are exact', () => {
  const weight = 2 ** 50 - 1;
  const edges = Array.from({ length: 100 }, (_, pair): Edge => [2 * pair, 2 * pair + 1, weight]);
  const total = 100n * BigInt(weight);
  expect(solve(200, edges)).toMatchObject({ cardinality: 100, weight: total, doubledBound: 2n * total });
});

it('weights too far apart for exact sums are refused, with the figures', () => {
  const edges: Edge[] = [
    [0, 1, 2 ** 48],
    [1, 2, -(2 ** 48)],
    [2, 3, 0],
  ];
  expect(() => solve(4, edges)).toThrow(WeightsTooFarApart);
  expect(() => solve(4, edges)).toThrow(
    'Weights from -281474976710656 to 281474976710656 on 4 vertices shift up to 1688849860263937, and from 2^50 = 1125899906842624 on sums are not exact.',
  );
});
