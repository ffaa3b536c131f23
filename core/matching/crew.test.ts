import fc from 'fast-check';
import { aCandidate, aProblem } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { person } from '#test/builders/named.ts';
import { fakeCrew } from '#test/fakes/fake-crew.ts';
import type { Candidate } from './candidate.ts';
import { forEachListed } from './candidate-lists.ts';
import { finish } from './finish.ts';
import type { MatchingStep } from './matching-step.ts';
import { optimalPairs } from './optimal-pairs.ts';
import { prepareProblem } from './prepared-problem.ts';
import { searchPairs } from './search-pairs.ts';
import { claimsOf } from './tier-weights.ts';
import type { Look } from './wish-book.ts';

const solve = (people: readonly Candidate[], look: Look, threads: number) => {
  const problem = prepareProblem(aProblem(people));
  const hire = threads === 0 ? {} : { hire: fakeCrew(threads) };
  const search = finish(searchPairs(problem, { most: 2, look, ...hire }));
  const listed: (readonly [number, number, number])[] = [];
  forEachListed(search.lists, (...pair) => listed.push(pair));
  const found = finish(optimalPairs(search, claimsOf(problem, { spareTrios: false })));
  return { found, listed, taken: search.priced };
};

const some = (size: number): Candidate[] => fc.sample(anyPeople(size, size), { seed: size, numRuns: 1 })[0]!;

describe('several at work', () => {
  test.each<Look>(['everybody', 'gains', 'mutual'])('M4 find what one finds by themselves: %s', (look) => {
    for (const size of [1, 2, 33, 65, 200]) {
      const people = some(size);
      const alone = solve(people, look, 0);
      for (const threads of [2, 7]) expect(solve(people, look, threads)).toEqual(alone);
    }
  });

  test('M4 find the same where nobody is free, or everyone is alike', () => {
    const alike = Array.from({ length: 150 }, (_, index) => aCandidate({ id: person(`p${index}`) }));
    const away = some(40).map((one) => ({ ...one, available: false }));
    for (const people of [[], alike, away])
      expect(solve(people, 'mutual', 3)).toEqual(solve(people, 'mutual', 0));
    expect(solve(away, 'mutual', 0).found.mates.every((mate) => mate === -1)).toBe(true);
  });

  test('never say that they have come less far than before', () => {
    const problem = prepareProblem(aProblem(some(65)));
    const steps: MatchingStep[] = [...searchPairs(problem, { look: 'mutual', hire: fakeCrew(2) })];
    expect(steps.map(({ phase, done }) => [phase, done])).toEqual([
      ['candidates', 0],
      ['candidates', 0.9],
    ]);
  });
});
