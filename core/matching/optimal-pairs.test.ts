import fc from 'fast-check';
import { aProblem } from '#test/builders/a-candidate.ts';
import { anyPeople, anyReachablePeople } from '#test/builders/any-candidate.ts';
import { asAssignment } from './as-assignment.ts';
import { finish } from './finish.ts';
import { optimalPairs } from './optimal-pairs.ts';
import type { Look } from './wish-book.ts';
import { searchPairs } from './search-pairs.ts';
import type { PairSearch } from './pair-search.ts';
import { defaultPolicy } from './policy.ts';
import { possiblePair, type PossiblePair } from './possible-pairs.ts';
import { prepareProblem, type PreparedProblem } from './prepared-problem.ts';
import { claimsOf } from './tier-weights.ts';
import { verifyAssignment } from './verify/verify-assignment.ts';

const pairsIn = (problem: PreparedProblem, mates: Int32Array): PossiblePair[] =>
  [...mates].flatMap((other, one) => (other > one ? (possiblePair(problem, one, other) ?? []) : []));

const weightOf = (problem: PreparedProblem, { scales }: PairSearch, mates: Int32Array): number => {
  const claims = claimsOf(problem, { spareTrios: false });
  return pairsIn(problem, mates).reduce((sum, { one, other, learners, score }) => {
    const both = (claims[one] ?? 0) + (claims[other] ?? 0);
    return sum + both * scales.claim + learners * scales.learner + score;
  }, 0);
};

const solve = (
  problem: PreparedProblem,
  { most, look }: { most: number; look?: Look },
  isLate: () => boolean = () => false,
) => {
  const search = finish(searchPairs(problem, { most, ...(look && { look }) }));
  const { mates, gap } = finish(optimalPairs(search, claimsOf(problem, { spareTrios: false }), isLate));
  return { gap, weight: weightOf(problem, search, mates) };
};

const anyProblem = fc
  .tuple(anyPeople(2, 24), fc.nat())
  .map(([people, seed]) => prepareProblem(aProblem(people, { seed })));

/** Whether learners come first or not. */
const anyLook = fc.constantFrom<Look>('everybody', 'gains', 'mutual');

describe('the best pairs of all', () => {
  test('M4 are found and proved from however few likely ones', () => {
    fc.assert(
      fc.property(anyProblem, fc.integer({ min: 1, max: 4 }), anyLook, (problem, most, look) => {
        const all = solve(problem, { most: problem.people.length, look: 'everybody' });
        expect(solve(problem, { most, look })).toEqual(all);
        expect(all.gap).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test('M4 the proof from few likely pairs holds for whoever checks it', () => {
    const tiers = fc.record({
      leftOutFirst: fc.boolean(),
      mostLearners: fc.boolean(),
      mutualPicks: fc.boolean(),
    });
    const anyPolicy = tiers.map((chosen) => ({ ...defaultPolicy, tiers: chosen }));
    fc.assert(
      fc.property(anyReachablePeople(2, 40), anyPolicy, anyLook, (some, policy, look) => {
        const input = aProblem(
          some.map((one) => ({ ...one, acceptsTrio: false })),
          { policy },
        );
        const problem = prepareProblem(input);
        const search = finish(searchPairs(problem, { most: 1, look }));
        const optimum = finish(optimalPairs(search, claimsOf(problem, { spareTrios: false })));
        const placing = { pairs: pairsIn(problem, optimum.mates), threes: [] };
        const assignment = asAssignment(problem, search, { placing, optimum });
        expect(verifyAssignment(input, assignment).flaws).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('M4 whenever time is up, in the middle of a check too, no other pairing is better by more than the gap says', () => {
    const anyStart = fc.record({ most: fc.integer({ min: 1, max: 3 }), look: anyLook });
    fc.assert(
      fc.property(anyProblem, anyStart, fc.integer({ min: 0, max: 6 }), (problem, start, looks) => {
        const best = solve(problem, { most: problem.people.length });
        let looked = 0;
        const early = solve(problem, start, () => (looked += 1) > looks);
        expect(best.weight - early.weight).toBeGreaterThanOrEqual(0);
        expect(best.weight - early.weight).toBeLessThanOrEqual(early.gap);
      }),
      { numRuns: 40 },
    );
  });

  test('progress goes forward within every phase', () => {
    const problem = prepareProblem(aProblem(fc.sample(anyPeople(20, 24), { seed: 1, numRuns: 1 })[0]!));
    const steps = [...searchPairs(problem, { most: 2 })];
    const search = finish(searchPairs(problem, { most: 2 }));
    steps.push(...optimalPairs(search, claimsOf(problem, { spareTrios: false })));
    expect(new Set(steps.map(({ phase }) => phase))).toEqual(new Set(['candidates', 'solving', 'checking']));
    expect(steps.every(({ done }) => done >= 0 && done < 1)).toBe(true);
    const bounds = steps.flatMap(({ bound }) => bound ?? []);
    expect(bounds.length).toBeGreaterThan(0);
    expect(bounds.every((bound) => bound >= 0)).toBe(true);
  });
});
