import fc from 'fast-check';
import { aProblem } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { forbidden, makePairRows } from './pair-rows.ts';
import { possiblePair } from './possible-pairs.ts';
import { prepareProblem } from './prepared-problem.ts';

describe('a row of pairs', () => {
  test('M2 M3 says of every pair what looking at the two alone says', () => {
    fc.assert(
      fc.property(anyPeople(2, 12), fc.nat(), (people, seed) => {
        const problem = prepareProblem(aProblem(people, { seed }));
        const rows = makePairRows(problem);
        for (const one of problem.people.keys()) {
          const from = seed % 2 === 0 ? 0 : one + 1;
          rows.look(one, from);
          for (let other = from; other < rows.size; other += 1) {
            const pair = other === one ? undefined : possiblePair(problem, one, other);
            const said = [rows.scores[other], rows.learners[other]];
            if (pair === undefined) expect(said[0]).toBe(forbidden);
            else expect(said).toEqual([pair.score, pair.learners]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
