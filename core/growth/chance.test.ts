import fc from 'fast-check';
import { fisherExact, type Part } from './fisher-exact.ts';
import { beyondChance } from './holm.ts';

const anyPart = fc
  .record({ of: fc.integer({ min: 0, max: 400 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ of, share }): Part => ({ hits: Math.round(of * share), of }));

describe('what chance explains', () => {
  test.each([
    ['Fisher’s lady tasting tea', { hits: 3, of: 4 }, { hits: 1, of: 4 }, 0.4857],
    ['all against none', { hits: 5, of: 5 }, { hits: 0, of: 5 }, 0.00794],
    ['equal shares', { hits: 10, of: 20 }, { hits: 20, of: 40 }, 1],
    ['large numbers', { hits: 300, of: 1000 }, { hits: 350, of: 1000 }, 0.0193],
  ])('of two shares: %s', (_, one, other, chance) => {
    expect(fisherExact(one, other)).toBeCloseTo(chance, 3);
  });

  test('is between 0 and 1, and the same whoever is named first', () => {
    fc.assert(
      fc.property(anyPart, anyPart, (one, other) => {
        const chance = fisherExact(one, other);
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(fisherExact(other, one)).toBeCloseTo(chance, 9);
      }),
      { numRuns: 60 },
    );
  });

  test('of many differences, the more one looks at the less each may be', () => {
    expect(beyondChance([0.04])).toEqual([true]);
    expect(beyondChance([0.04, 0.5])).toEqual([false, false]);
    expect(beyondChance([0.03, 0.001, 0.02])).toEqual([true, true, true]);
    expect(beyondChance([0.03, 0.03, 0.001])).toEqual([false, false, true]);
    expect(beyondChance([])).toEqual([]);
  });
});
