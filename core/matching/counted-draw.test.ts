import fc from 'fast-check';
import { aDrawGroup, allJoined, fullestPairings, isFair } from '#test/builders/pairings.ts';
import { seededRandom } from '../shared/random.ts';
import { countedAtMost, drawCounted } from './counted-draw.ts';
import type { DrawGroup } from './pairing-draw.ts';

const draws = (group: DrawGroup, times: number): string[] => {
  const random = seededRandom(20_260_105);
  return Array.from({ length: times }, () => drawCounted(group, random).join(' '));
};

describe('a draw by counting', () => {
  test.each([
    ['four who may all meet', aDrawGroup(4, allJoined(4)), 3],
    ['six who may all meet', aDrawGroup(6, allJoined(6)), 15],
    ['five who may all meet: one is left over', aDrawGroup(5, allJoined(5)), 15],
    ['a ring of eight', aDrawGroup(8, '0-1 1-2 2-3 3-4 4-5 5-6 6-7 7-0'), 2],
    ['a line of seven', aDrawGroup(7, '0-1 1-2 2-3 3-4 4-5 5-6'), 4],
    ['a star', aDrawGroup(5, '0-1 0-2 0-3 0-4'), 4],
    ['two threes with a bridge', aDrawGroup(6, '0-1 1-2 2-0 2-3 3-4 4-5 5-3'), 1],
    ['five of whom one has waited', aDrawGroup(5, allJoined(5), [1, 2, 1, 1, 1]), 12],
    ['nobody who may meet', aDrawGroup(3, ''), 1],
  ])('M7 every fullest pairing is as likely as any other: %s', (_, group, pairings) => {
    const fullest = fullestPairings(group);
    expect(fullest).toHaveLength(pairings);
    expect(isFair(fullest, draws(group, 100 * pairings))).toBe(true);
  });

  test('M7 is one of the fullest pairings of any group', () => {
    const edges = fc.subarray(allJoined(7).split(' '));
    const claims = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(edges, claims, fc.nat(), (joined, claimed, seed) => {
        const group = aDrawGroup(7, joined.join(' '), claimed);
        expect(fullestPairings(group)).toContain(drawCounted(group, seededRandom(seed)).join(' '));
      }),
      { numRuns: 40 },
    );
  });

  test('M7 counts no more than it can', () => {
    const many = aDrawGroup(countedAtMost + 1, '0-1');
    expect(() => drawCounted(many, seededRandom(1))).toThrow(RangeError);
    const most = aDrawGroup(countedAtMost, allJoined(countedAtMost));
    expect(drawCounted(most, seededRandom(1))).not.toContain(-1);
  });
});
