import { noProof } from '#test/builders/no-proof.ts';
import type { Matcher } from '#core/ports/matcher.ts';
import type { PersonId } from '#core/shared/ids.ts';

/** Pairs the available in the order of their ids, two by two; the last of an odd number is left out. */
export const fakeMatcher: Matcher = {
  assign: ({ people }, { onProgress }) => {
    const free = people
      .filter(({ available }) => available)
      .map(({ id }) => id)
      .sort();
    const pairs = Array.from({ length: Math.floor(free.length / 2) }, (_, index) => ({
      members: [free[2 * index] as PersonId, free[2 * index + 1] as PersonId] as const,
      score: 5_000,
    }));
    const odd = free.slice(2 * pairs.length).map((id) => ({ id, reason: 'odd-one-out' as const }));
    const barred = people
      .filter(({ available }) => !available)
      .map(({ id }) => ({ id, reason: 'not-available' as const }));
    onProgress({ phase: 'checking', done: 1 });
    return Promise.resolve({
      pairs,
      trios: [],
      leftOut: [...odd, ...barred],
      totalScore: pairs.length * 5_000,
      certificate: { possiblePairs: pairs.length, gap: 0 },
      proof: noProof,
    });
  },
};
