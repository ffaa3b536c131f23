import fc from 'fast-check';
import { aDrawGroup, allJoined, coveredBy, fullestPairings, isFair } from '#test/builders/pairings.ts';
import { seededRandom } from '../shared/random.ts';
import { drawCounted } from './counted-draw.ts';
import { finish } from './finish.ts';
import { exchangePairs, type DrawGroup } from './pairing-draw.ts';

/** Fewer than a round takes: already these forget where they began. */
const few = 40;

/** Always from the same pairing: what comes out may not remember it. */
const walks = (group: DrawGroup, times: number): string[] => {
  const start = drawCounted(group, seededRandom(0));
  const random = seededRandom(20_260_105);
  return Array.from({ length: times }, () => {
    const mates = Int32Array.from(start);
    finish(exchangePairs(group, mates, random, few));
    return mates.join(' ');
  });
};

describe('a draw by exchanges', () => {
  test.each([
    ['four who may all meet', aDrawGroup(4, allJoined(4))],
    ['six who may all meet', aDrawGroup(6, allJoined(6))],
    ['five who may all meet: one is left over', aDrawGroup(5, allJoined(5))],
    ['a ring of eight', aDrawGroup(8, '0-1 1-2 2-3 3-4 4-5 5-6 6-7 7-0')],
    ['a line of seven', aDrawGroup(7, '0-1 1-2 2-3 3-4 4-5 5-6')],
    ['a star', aDrawGroup(5, '0-1 0-2 0-3 0-4')],
    ['five of whom one has waited', aDrawGroup(5, allJoined(5), [1, 2, 1, 1, 1])],
    [
      'seven of whom one can meet two only, and two have waited',
      aDrawGroup(7, '0-1 0-2 1-2 1-3 1-4 2-5 3-4 3-5 3-6 4-5 5-6', [1, 1, 2, 1, 2, 1, 1]),
    ],
  ])('M7 comes to every fullest pairing alike: %s', (_, group) => {
    const fullest = fullestPairings(group);
    expect(isFair(fullest, walks(group, 30 * fullest.length))).toBe(true);
  });

  test('M7 whoever is left over changes fairly', () => {
    const group = aDrawGroup(9, allJoined(9));
    const left = walks(group, 270).map((mates) => String(mates.split(' ').indexOf('-1')));
    const places = Array.from({ length: 9 }, (_, place) => String(place));
    expect(isFair(places, left)).toBe(true);
  });

  test('M7 no exchange loses a claim, pairs who may not meet, or leaves a pair that is none', () => {
    const edges = fc.subarray(allJoined(9).split(' '));
    const claims = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(edges, claims, fc.nat(), (joined, claimed, seed) => {
        const group = aDrawGroup(9, joined.join(' '), claimed);
        const mates = drawCounted(group, seededRandom(seed));
        const before = coveredBy(group, mates);
        finish(exchangePairs(group, mates, seededRandom(seed), 20));
        expect(coveredBy(group, mates)).toBe(before);
        for (const [place, mate] of mates.entries()) {
          if (mate === -1) continue;
          expect(mates[mate]).toBe(place);
          expect(group.mayMeet(place, mate)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
