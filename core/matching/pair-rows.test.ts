import fc from 'fast-check';
import { aProblem } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
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
});
