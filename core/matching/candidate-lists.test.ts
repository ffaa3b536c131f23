import fc from 'fast-check';
import {
  emptyLists,
  forEachListed,
  isListed,
  joinLists,
  offer,
  type CandidateLists,
} from './candidate-lists.ts';

const anyOffers = fc
  .uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), {
    selector: ([one, other]) => `${Math.min(one, other)} ${Math.max(one, other)}`,
  })
  .map((pairs) => pairs.filter(([one, other]) => one !== other))
  .chain((pairs) =>
    fc.tuple(...pairs.map(([one, other]) => fc.tuple(fc.constant([one, other] as const), fc.nat(5)))),
  );

const listsOf = (
  offers: readonly (readonly [readonly [number, number], number])[],
  most: number,
  parts = 1,
): CandidateLists => {
  const several = Array.from({ length: parts }, () => emptyLists(8, most));
  for (const [index, [[one, other], appeal]] of offers.entries()) {
    const lists = several[index % parts]!;
    offer(lists, one, other, appeal);
    offer(lists, other, one, appeal);
  }
  return joinLists(several);
};

const listOf = ({ counts, peers, most }: CandidateLists, one: number): number[] => [
  ...peers.subarray(2 * most * one, 2 * most * one + (counts[one] ?? 0)),
];

describe('lists of likely peers', () => {
  test('M4 hold the most appealing, of equals the next after them, in whatever order they were offered', () => {
    fc.assert(
      fc.property(anyOffers, fc.integer({ min: 1, max: 3 }), (offers, most) => {
        const lists = listsOf(offers, most);
        const reversed = listsOf(offers.toReversed(), most, 1 + (offers.length % 3));
        for (let one = 0; one < 8; one += 1) {
          const all = offers
            .filter(([two]) => two.includes(one))
            .map(([[a, b], appeal]) => ({ peer: a === one ? b : a, appeal }))
            .sort((a, b) => b.appeal - a.appeal || ((a.peer - one + 8) % 8) - ((b.peer - one + 8) % 8));
          expect(listOf(lists, one)).toEqual(all.slice(0, most).map(({ peer }) => peer));
          expect(listOf(reversed, one)).toEqual(listOf(lists, one));
          expect(lists.least[one]).toBe(all.length >= most ? all[most - 1]!.appeal : -Infinity);
        }
      }),
    );
  });

  test('tell of every pair on either list, once', () => {
    fc.assert(
      fc.property(anyOffers, fc.integer({ min: 1, max: 3 }), (offers, most) => {
        const lists = listsOf(offers, most);
        const told: string[] = [];
        forEachListed(lists, (one, other) => told.push([one, other].sort().join(' ')));
        const listed = offers
          .filter(([[one, other]]) => isListed(lists, one, other))
          .map(([two]) => two.toSorted().join(' '));
        expect(told.sort()).toEqual(listed.sort());
      }),
    );
  });
});
