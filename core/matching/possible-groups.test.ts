import fc from 'fast-check';
import { aProblem } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { pairTables } from './pair-tables.ts';
import { possiblePairsOf } from './possible-groups.ts';
import { possiblePair } from './possible-pairs.ts';
import { prepareProblem } from './prepared-problem.ts';

describe('who can be paired at all', () => {
  test('M3 is counted and grouped as by looking at every pair', () => {
    fc.assert(
      fc.property(anyPeople(1, 14), fc.nat(), (people, seed) => {
        const problem = prepareProblem(aProblem(people, { seed }));
        const places = [...problem.people.keys()];
        const pairs = places.flatMap((one) =>
          places.filter((other) => other > one && possiblePair(problem, one, other) !== undefined),
        );
        const reached = new Map(places.map((place) => [place, place]));
        for (let changed = true; changed;) {
          changed = false;
          for (const one of places)
            for (const other of places) {
              if (possiblePair(problem, one, other) === undefined && one !== other) continue;
              const least = Math.min(reached.get(one)!, reached.get(other)!);
              changed ||= reached.get(one) !== least || reached.get(other) !== least;
              reached.set(one, least).set(other, least);
            }
        }
        const { classes, barred } = pairTables(problem);
        const found = possiblePairsOf(classes, barred);
        expect(found.pairs).toBe(pairs.length);
        expect(
          found.groups.flatMap((group) => group.map((place) => [place, group[0]])).sort(byPlace),
        ).toEqual([...reached.entries()].sort(byPlace));
      }),
      { numRuns: 150 },
    );
  });
});

const byPlace = (a: readonly (number | undefined)[], b: readonly (number | undefined)[]): number =>
  (a[0] ?? 0) - (b[0] ?? 0);
