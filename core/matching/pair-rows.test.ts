import fc from 'fast-check';
import { aProblem } from '#test/builders/a-candidate.ts';
import { anyPeople, anyReachablePeople } from '#test/builders/any-candidate.ts';
import { benefitFor } from './benefit.ts';
import { makePairRows } from './pair-rows.ts';
import { pairTables } from './pair-tables.ts';
import { possiblePair, type PossiblePair } from './possible-pairs.ts';
import { prepareProblem, type PreparedProblem } from './prepared-problem.ts';
import type { Look } from './wish-book.ts';

const possibleFrom = (
  problem: PreparedProblem,
  one: number,
  { from, to }: { from: number; to: number },
): PossiblePair[] =>
  [...problem.people.keys()]
    .filter((other) => other >= from && other < to && other !== one)
    .flatMap((other) => possiblePair(problem, one, other) ?? []);

const gains = ({ people }: PreparedProblem, { one, other }: PossiblePair): boolean => {
  const [mine, theirs] = [people[one]!, people[other]!];
  return benefitFor(mine.learner, theirs.offers) + benefitFor(theirs.learner, mine.offers) > 0;
};

const looks: readonly (readonly [Look, (problem: PreparedProblem, pair: PossiblePair) => boolean])[] = [
  ['everybody', () => true],
  ['gains', gains],
  ['one-sided', (_, { learners }) => learners === 1],
  ['mutual', (_, { learners }) => learners === 2],
];

describe('a row of pairs', () => {
  test('M2 M3 says of every pair what looking at the two alone says', () => {
    fc.assert(
      fc.property(anyPeople(2, 12), fc.nat(), (people, seed) => {
        const problem = prepareProblem(aProblem(people, { seed }));
        const rows = makePairRows(pairTables(problem));
        for (const one of problem.people.keys()) {
          const from = seed % 2 === 0 ? 0 : one + 1;
          const to = seed % 3 === 0 ? Math.max(from, people.length - 2) : people.length;
          for (const [what, isWanted] of looks) {
            const count = rows.look(one, what, { from, to });
            const said = [...rows.found.subarray(0, count)]
              .sort((a, b) => a - b)
              .map((other) => ({ one, other, score: rows.scores[other], learners: rows.learners[other] }));
            expect(said).toEqual(
              possibleFrom(problem, one, { from, to }).filter((pair) => isWanted(problem, pair)),
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('M3 says the same in whatever order people stand, however many there are and whatever hours they have', () => {
    const people = fc.sample(anyReachablePeople(300, 300), { seed: 3, numRuns: 1 })[0]!;
    const withOwnHours = people.map((one, place) => {
      const start = `0${5 + Math.floor(place / 60)}:${String(place % 60).padStart(2, '0')}`;
      return { ...one, available: true, workingHours: { start, end: '17:00', days: [1, 2, 3, 4] } };
    });
    for (const size of [31, 32, 33, 64, 65, 300]) {
      const problem = prepareProblem(aProblem((size === 300 ? withOwnHours : people).slice(0, size)));
      const rows = makePairRows(pairTables(problem));
      rows.standBy(Int32Array.from({ length: size }, (_, place) => size - 1 - place));
      for (const one of [0, size >> 1, size - 1]) {
        const expected = possibleFrom(problem, one, { from: 0, to: size });
        for (const [what, isWanted] of looks) {
          const found = [...rows.found.subarray(0, rows.look(one, what))];
          const wanted = expected.filter((pair) => isWanted(problem, pair)).map(({ other }) => other);
          expect(found).toEqual(wanted.toReversed());
        }
      }
    }
    expect(pairTables(prepareProblem(aProblem(withOwnHours))).classes.count).toBeGreaterThan(256);
  });
});
