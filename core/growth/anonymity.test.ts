import fc from 'fast-check';
import { figureOf, keptUntilFurther, withheldGroups, type Group } from './anonymity.ts';

const group = (key: string, ...people: readonly number[]): Group => ({ key, people: people.map(String) });

const groups = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 3 }),
    people: fc.uniqueArray(fc.integer({ min: 1, max: 12 }).map(String), { minLength: 1 }),
  }),
  { selector: ({ key }) => key },
);

describe('anonymity', () => {
  test('L7 there is no figure below five people', () => {
    expect(figureOf(4, () => 'seen')).toEqual({ kind: 'too-few' });
    expect(figureOf(5, () => 'seen')).toEqual({ kind: 'shown', value: 'seen' });
  });

  test('L7 a single group below five takes the next smallest with it', () => {
    const withheld = withheldGroups([
      group('sql', 1, 2, 3, 4, 5, 6, 7),
      group('excel', 1, 2, 3, 4, 5),
      group('python', 1, 2, 3, 4),
    ]);
    expect([...withheld].sort()).toEqual(['excel', 'python']);
  });

  test('L7 two small groups of the same few people take the next smallest with them', () => {
    const withheld = withheldGroups([
      group('sql', 1, 2, 3, 4, 5, 6),
      group('excel', 1, 2, 3),
      group('python', 1, 2, 3),
    ]);
    expect([...withheld].sort()).toEqual(['excel', 'python', 'sql']);
  });

  test('L7 without a small group nothing is withheld', () => {
    expect(withheldGroups([group('sql', 1, 2, 3, 4, 5), group('excel', 2, 3, 4, 5, 6)]).size).toBe(0);
  });

  test('L7 what is withheld never follows by subtraction', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const withheld = withheldGroups(all);
        const hidden = all.filter(({ key }) => withheld.has(key));
        const shown = all.filter(({ key }) => !withheld.has(key));
        expect(shown.every(({ people }) => people.length >= 5)).toBe(true);
        if (hidden.length === 0 || shown.length === 0) return;
        expect(hidden.length).toBeGreaterThan(1);
        expect(new Set(hidden.flatMap(({ people }) => people)).size).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  test('L7 what is withheld does not depend on the order of the groups', () => {
    fc.assert(
      fc.property(groups, (all) => {
        expect([...withheldGroups([...all].reverse())].sort()).toEqual([...withheldGroups(all)].sort());
      }),
    );
  });

  test.each([
    [10, 10],
    [14, 10],
    [15, 15],
    [8, 10],
  ])('L7 a figure of ten people, counted again with %i, shows %i', (counted, seen) => {
    expect(keptUntilFurther({ n: 10 }, { n: counted }, ({ n }) => n)).toEqual({ n: seen });
  });

  test('L7 a figure once shown does not go when there are too few', () => {
    expect(keptUntilFurther({ n: 5 }, undefined, ({ n }) => n)).toEqual({ n: 5 });
  });
});
