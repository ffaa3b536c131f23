import { pairTables } from '#core/matching/pair-tables.ts';
import { prepareProblem } from '#core/matching/prepared-problem.ts';
import { aCandidate, aProblem } from '#test/builders/a-candidate.ts';
import { person } from '#test/builders/named.ts';
import { makeCrew } from './make-crew.ts';

describe('a crew of threads', () => {
  test('says what went wrong with one of them', async () => {
    const two = [aCandidate({ id: person('a') }), aCandidate({ id: person('b') })];
    const crew = makeCrew(pairTables(prepareProblem(aProblem(two))), 1)!;
    const begun = crew.begin('no such work' as 'likely', { look: 'mutual', most: 1, learnerScale: 1 });
    expect(begun.parts()).toBeUndefined();
    await begun.news();
    expect(() => begun.parts()).toThrow('A thread of the matcher failed.');
    await crew.dismiss();
  });
});
