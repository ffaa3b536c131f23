import { exactWeight, inWholeNumbers } from './exact-totals.ts';
import { solveMatching } from './solver/solve-matching.ts';

it('a weight beyond 2^53 is exact to the last digit', () => {
  const pairs = 9;
  const edges = {
    from: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair),
    to: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair + 1),
    weight: new Float64Array(pairs).fill(2 ** 50 - 1),
  };
  const { weight, doubledBound } = inWholeNumbers(solveMatching(2 * pairs, edges), edges);
  expect(weight).toBe(10133099161583607n);
  expect(doubledBound).toBe(2n * weight);
});

it('blossoms count in the bound: the halves around an odd cycle are no matching', () => {
  const edges = {
    from: new Int32Array([0, 1, 2]),
    to: new Int32Array([1, 2, 0]),
    weight: new Float64Array([5, 5, 5]),
  };
  expect(inWholeNumbers(solveMatching(3, edges), edges)).toMatchObject({ weight: 5n, doubledBound: 10n });
});

it('of parallel edges the heaviest counts, whichever way they are written', () => {
  const edges = {
    from: new Int32Array([0, 1, 0]),
    to: new Int32Array([1, 0, 1]),
    weight: new Float64Array([2, 8, 5]),
  };
  expect(exactWeight(new Int32Array([1, 0]), edges)).toBe(8n);
});
