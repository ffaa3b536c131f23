import fc from 'fast-check';
import { aCandidate, aProblem } from '#test/builders/a-candidate.ts';
import { anyReachablePeople } from '#test/builders/any-candidate.ts';
import { inventedDuals, type InventedDuals } from '#test/builders/any-duals.ts';
import { draw } from '#test/builders/graphs.ts';
import { person } from '#test/builders/named.ts';
import { fakeCrew } from '#test/fakes/fake-crew.ts';
import { everyPair } from '#test/oracles/every-pairing.ts';
import { seededRandom, type Random } from '../shared/random.ts';
import type { Candidate } from './candidate.ts';
import { isListed } from './candidate-lists.ts';
import { finish } from './finish.ts';
import type { PairSearch } from './pair-search.ts';
import { defaultPolicy } from './policy.ts';
import type { PossiblePair } from './possible-pairs.ts';
import { prepareProblem, type PreparedProblem } from './prepared-problem.ts';
import { holdsPriced, pairKey } from './priced-pairs.ts';
import { takeInMissing } from './pricing.ts';
import { searchPairs } from './search-pairs.ts';
import type { Look } from './wish-book.ts';

interface Pair extends PossiblePair {
  appeal: number;
}

const allPairs = (problem: PreparedProblem, { appeal }: PairSearch): Pair[] =>
  everyPair(problem).map((pair) => ({ ...pair, appeal: appeal(pair.learners, pair.score) }));

/** Pairs that no list has and that are paid for too little, by looking at each. */
const missingAmong = (pairs: readonly Pair[], search: PairSearch, duals: InventedDuals): number[] => {
  const { rows, lists, priced } = search;
  return pairs
    .filter(({ one, other, appeal }) => {
      const paid = duals.byPerson[one]! + duals.byPerson[other]!;
      return paid < 2 * appeal && paid + duals.paidAround(one, other) < 2 * appeal;
    })
    .filter(({ one, other }) => !isListed(lists, one, other))
    .filter(({ one, other }) => !holdsPriced(priced, pairKey(rows.size, one, other)))
    .map(({ one, other }) => pairKey(rows.size, one, other));
};

type Pricing = readonly [search: PairSearch, pairs: readonly Pair[], random: Random];

/** Near what decides whether somebody is looked at: their best pair, and what the search leaves open. */
const priceNear = ([{ lists, elsewhere, beyond }, , random]: Pricing, one: number): number => {
  const best = lists.counts[one] === 0 ? 0 : lists.appeals[2 * lists.most * one]!;
  const levels = [best, lists.least[one]!, elsewhere, beyond].filter((level) => level > -Infinity);
  return levels[draw(random, 0, levels.length - 1)]! + draw(random, -300, 300);
};

/** Some pay less than before, or more: as much, or hardly less, as a pair of theirs is short of. */
const change = (prices: Float64Array, [search, pairs, random]: Pricing): void => {
  for (let times = draw(random, 0, 6); times > 0 && pairs.length > 0; times -= 1) {
    const { one, other, appeal } = pairs[draw(random, 0, pairs.length - 1)]!;
    prices[one] =
      random() < 0.2
        ? priceNear([search, pairs, random], one)
        : 2 * appeal - prices[other]! - draw(random, -100, 400);
  }
};

/** What the best pairs outside the look promise, instead of what any could. */
const withTightBounds = (search: PairSearch, pairs: readonly Pair[]): PairSearch => {
  const { rows, look, elsewhere, beyond } = search;
  const ofLook = Array.from({ length: rows.size }, (_, one) =>
    rows.found.slice(0, rows.look(one, look)).filter((other) => other > one),
  );
  const outside = pairs.filter(({ one, other }) => ofLook[one]?.includes(other) !== true);
  const mostOf = (some: readonly Pair[]): number =>
    some.reduce((most, { appeal }) => Math.max(most, appeal), -Infinity);
  const tight = {
    elsewhere: mostOf(outside),
    beyond: mostOf(outside.filter(({ learners }) => look !== 'mutual' || learners === 0)),
  };
  expect([tight.elsewhere <= elsewhere, tight.beyond <= beyond]).toEqual([true, true]);
  return { ...search, ...tight };
};

const searchFor = (
  people: readonly Candidate[],
  { most, look, threads, mostLearners }: { most: number; look: Look; threads: number; mostLearners: boolean },
) => {
  const tiers = { ...defaultPolicy.tiers, mostLearners };
  const problem = prepareProblem(aProblem(people, { policy: { ...defaultPolicy, tiers } }));
  const search = finish(
    searchPairs(problem, { most, look, ...(threads > 0 && { hire: fakeCrew(threads) }) }),
  );
  const pairs = allPairs(problem, search);
  return { search: withTightBounds(search, pairs), pairs };
};

const anySearch = fc.record({
  most: fc.integer({ min: 1, max: 3 }),
  look: fc.constantFrom<Look>('everybody', 'gains', 'mutual'),
  threads: fc.nat(3),
  mostLearners: fc.boolean(),
});

/** Takes in until nothing is said to be missing; whatever is taken in must have been, and nothing may be at the end. */
const expectAllTakenIn = (search: PairSearch, pairs: readonly Pair[], duals: InventedDuals): void => {
  for (;;) {
    const missing = new Set(missingAmong(pairs, search, duals));
    const before = search.priced;
    const wasMissing = finish(takeInMissing(search, duals));
    expect(wasMissing).toBe(missing.size > 0);
    const taken = [...search.priced.keys].filter((key) => !holdsPriced(before, key));
    expect(taken.filter((key) => !missing.has(key))).toEqual([]);
    if (!wasMissing) return;
  }
};

describe('pricing', () => {
  test('M4 misses no pair that is paid for too little, whatever prices and blossoms pay, and however they change', () => {
    fc.assert(
      fc.property(anyReachablePeople(2, 40), anySearch, fc.nat(), (people, said, seed) => {
        const random = seededRandom(seed);
        const { search, pairs } = searchFor(people, said);
        const pricing = [search, pairs, random] as const;
        const prices = Float64Array.from(people.keys(), (one) => priceNear(pricing, one));
        for (let round = 0; round < 12; round += 1) {
          expectAllTakenIn(search, pairs, inventedDuals(prices, random, 400));
          change(prices, pricing);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('M4 whoever misses more people than are taken in at once is looked at again', () => {
    const people = Array.from({ length: 140 }, (_, index) =>
      aCandidate({ id: person(`p${index}`), seniority: index % 2 === 0 ? 1 : 2 }),
    );
    for (const look of ['everybody', 'gains', 'mutual'] as const) {
      const { search, pairs } = searchFor(people, { most: 2, look, threads: 0, mostLearners: true });
      const prices = new Float64Array(people.length).fill(
        pairs.reduce((most, { appeal }) => Math.max(most, appeal), 0),
      );
      expectAllTakenIn(search, pairs, inventedDuals(prices, seededRandom(1), 10));
      prices.fill(0, 7, 9);
      expectAllTakenIn(search, pairs, inventedDuals(prices, seededRandom(2), 10));
    }
  });
});
