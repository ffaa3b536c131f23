import fc from 'fast-check';
import { aProblem } from '#test/builders/a-candidate.ts';
import { anyPeople } from '#test/builders/any-candidate.ts';
import { everyPair, everyPairing } from '#test/oracles/every-pairing.ts';
import { assignPeople } from './assign-people.ts';
import type { Candidate } from './candidate.ts';
import { finish } from './finish.ts';
import { optimalPairs } from './optimal-pairs.ts';
import type { Look } from './wish-book.ts';
import { mutualInterest, type Interest } from './picks.ts';
import { possiblePair, type PossiblePair } from './possible-pairs.ts';
import { prepareProblem, type PreparedProblem } from './prepared-problem.ts';
import { searchPairs } from './search-pairs.ts';
import { claimsOf, waitingOf } from './tier-weights.ts';
import { verifyAssignment } from './verify/verify-assignment.ts';

const anyInterest = fc.constantFrom<Interest | undefined>('yes', 'maybe', undefined);

/** A company in which many have said something of one another. */
const anyPickers = (most: number): fc.Arbitrary<Candidate[]> =>
  anyPeople(2, most).chain((people) =>
    fc
      .array(fc.array(anyInterest, { minLength: people.length, maxLength: people.length }), {
        minLength: people.length,
        maxLength: people.length,
      })
      .map((said) =>
        people.map((candidate, one) => ({
          ...candidate,
          acceptsTrio: false,
          picks: Object.fromEntries(
            people.flatMap(({ id }, other) => {
              const interest = one === other ? undefined : said[one]?.[other];
              return interest === undefined ? [] : [[id, interest]];
            }),
          ),
        })),
      ),
  );

const tiersOf = (problem: PreparedProblem, pairs: readonly PossiblePair[]): number[] => {
  const total = (of: (pair: PossiblePair) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0);
  const at = (place: number) => problem.people[place]!;
  return [
    pairs.length,
    total(({ one, other }) => waitingOf(at(one), problem) + waitingOf(at(other), problem)),
    total(({ learners }) => learners),
    total(({ one, other }) => mutualInterest(at(one).candidate, at(other).candidate)),
    total(({ score }) => score),
  ];
};

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, tier) => value - b[tier]!).find((difference) => difference !== 0) ?? 0;

const pairsIn = (problem: PreparedProblem, mates: Int32Array): PossiblePair[] =>
  [...mates].flatMap((other, one) => (other > one ? (possiblePair(problem, one, other) ?? []) : []));

describe('pairs in which both showed interest', () => {
  test('M4 M7 come after learners and before scores, by trying everything', () => {
    const anyLook = fc.constantFrom<Look>('everybody', 'mutual');
    fc.assert(
      fc.property(anyPickers(7), fc.nat(), anyLook, (people, seed, look) => {
        const problem = prepareProblem(aProblem(people, { seed }));
        const best = everyPairing(everyPair(problem))
          .map((pairs) => tiersOf(problem, pairs))
          .reduce((one, other) => (firstDifference(one, other) >= 0 ? one : other));
        const search = finish(searchPairs(problem, { most: 2, look }));
        const { mates } = finish(optimalPairs(search, claimsOf(problem, { spareTrios: false })));
        expect(tiersOf(problem, pairsIn(problem, mates))).toEqual(best);
      }),
      { numRuns: 120 },
    );
  });

  test('M4 the proof of a round with picks holds for whoever checks it', () => {
    fc.assert(
      fc.property(anyPickers(12), (people) => {
        const problem = aProblem(people);
        const found = finish(assignPeople(prepareProblem(problem)));
        expect(verifyAssignment(problem, found).flaws).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('M4 without the tier picks count nothing', () => {
    fc.assert(
      fc.property(anyPickers(10), (people) => {
        const { policy } = aProblem(people);
        const said = { policy: { ...policy, tiers: { ...policy.tiers, mutualPicks: false } } };
        const silent = people.map(({ picks: _, ...candidate }) => candidate);
        expect(finish(assignPeople(prepareProblem(aProblem(people, said))))).toEqual(
          finish(assignPeople(prepareProblem(aProblem(silent, said)))),
        );
      }),
      { numRuns: 40 },
    );
  });
});
