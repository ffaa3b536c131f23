import fc from 'fast-check';
import { makeVertexNumbers } from './vertex-numbers.ts';

it('a vertex keeps the number it was given first, whatever its name', () => {
  const name = fc.oneof(fc.nat(50), fc.nat(2 ** 23), fc.maxSafeNat());
  fc.assert(
    fc.property(fc.array(name, { maxLength: 300 }), (names) => {
      const distinct = [...new Set(names)];
      const { numberOf, names: numbered } = makeVertexNumbers();
      expect(names.map(numberOf)).toEqual(names.map((one) => distinct.indexOf(one)));
      expect([...numbered()]).toEqual(distinct);
    }),
    { numRuns: 20 },
  );
});

it('a hundred thousand names, small and large, far apart by powers of two', () => {
  const { numberOf, names } = makeVertexNumbers();
  const asked = Array.from({ length: 100_000 }, (_, index) => index * 2 ** (index % 37));
  const expected = new Map<number, number>();
  for (const name of asked) if (!expected.has(name)) expected.set(name, expected.size);
  for (const name of asked) numberOf(name);
  expect(asked.every((name) => numberOf(name) === expected.get(name))).toBe(true);
  expect(names()).toHaveLength(expected.size);
});
