import { forbidden, makePairScores, type PairScores } from './pair-scores.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { whole } from './share.ts';
import { makeWishBook, type WishBook } from './wish-book.ts';

/** Whom one person is looked at with: everybody; whoever gives or gets anything; with whom one of the two learns; with whom both do. */
export type Look = 'everybody' | 'gains' | 'one-sided' | 'mutual';

/** Whether a pair need not be looked at, since it scores no more than this. */
export type IsHopeless = (one: number, other: number, mostScore: number) => boolean;

/** Everyone a person may be paired with, at once: the same figures as `possiblePair`. */
export interface PairRows {
  size: number;
  pairScores: PairScores;
  /** The places found last, in no particular order; no hard constraint forbids them. */
  found: Int32Array;
  /** By place, of those found: 0…10,000. */
  scores: Int32Array;
  /** By place, of those found: how many of the two learn something they asked for. */
  learners: Uint8Array;
  /** Finds, from the person at place `one`, all such in the range who are not hopeless; answers how many. */
  look(one: number, what: Look, range?: { from?: number; to?: number; isHopeless?: IsHopeless }): number;
  /** Looks at these two alone; false when they may not be a pair. */
  lookAt(one: number, other: number): boolean;
}

const finders = (book: WishBook, isInRange: (from: number, to: number) => number) => ({
  everybody: (_: number, [from, to]: readonly [number, number]) => isInRange(from, to),
  gains: book.findGains,
  'one-sided': book.findOneSided,
  mutual: book.findMutual,
});

export const makePairRows = (problem: PreparedProblem): PairRows => {
  const size = problem.people.length;
  const pairScores = makePairScores(problem);
  const { lookFrom, restWith, teachingWith } = pairScores;
  const book = makeWishBook(problem.people, problem.things);
  const scores = new Int32Array(size);
  const learners = new Uint8Array(size);
  const found = new Int32Array(size);
  const finder = finders(book, (from, to) => {
    for (let place = from; place < to; place += 1) book.found[place - from] = place;
    return to - from;
  });

  const score = (other: number, rest: number): void => {
    const teaching = teachingWith(other);
    scores[other] = Math.floor((rest + Math.floor(teaching / 4)) / whole);
    learners[other] = teaching % 4;
  };

  return {
    size,
    pairScores,
    found,
    scores,
    learners,
    look: (one, what, { from = 0, to = size, isHopeless } = {}) => {
      lookFrom(one);
      const mostBenefit = what === 'one-sided' ? pairScores.mostOneSided : pairScores.mostBenefit;
      const near = finder[what](one, [from, to]);
      let count = 0;
      for (let at = 0; at < near; at += 1) {
        const other = book.found[at] as number;
        const rest = restWith(other);
        if (rest === forbidden) continue;
        if (isHopeless?.(one, other, Math.floor((rest + mostBenefit) / whole)) === true) continue;
        score(other, rest);
        found[count] = other;
        count += 1;
      }
      return count;
    },
    lookAt: (one, other) => {
      lookFrom(one);
      const rest = restWith(other);
      if (rest === forbidden) return false;
      score(other, rest);
      return true;
    },
  };
};
