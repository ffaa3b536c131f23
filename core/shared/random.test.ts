import fc from 'fast-check';
import { seededRandom, shuffled } from './random.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('a seed gives the same numbers again, each in [0, 1)', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const draw = () => Array.from({ length: 20 }, seededRandom(seed));
      expect(draw()).toEqual(draw());
      expect(draw().every((value) => value >= 0 && value < 1)).toBe(true);
    }),
  );
});

test('shuffling keeps every item and leaves the given list alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), seeds, (items, seed) => {
      const before = [...items];
      const mixed = shuffled(items, seededRandom(seed));
      expect([...mixed].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
      expect(items).toEqual(before);
    }),
  );
});

test('every order is about as likely', () => {
  const random = seededRandom(1);
  const counts = new Map<string, number>();
  for (let n = 0; n < 6_000; n += 1) {
    const order = shuffled(['a', 'b', 'c'], random).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});
