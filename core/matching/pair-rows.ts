import { forbidden, makePairScores } from './pair-scores.ts';
import type { PairTables } from './pair-tables.ts';
import { whole } from './share.ts';
import { makeWishBook, type Look } from './wish-book.ts';

/** Whether a pair need not be looked at, since it scores no more than this. */
export type IsHopeless = (one: number, other: number, mostScore: number) => boolean;

/** Which of those found to look at. */
export interface Some {
  /** The first place, and the one after the last. */
  from?: number;
  to?: number;
  /** Whether somebody need not be looked at, whatever the score. */
  passesOver?: (other: number) => boolean;
  isHopeless?: IsHopeless;
}

/** Everyone a person may be paired with, at once: the same figures as `possiblePair`. */
export interface PairRows {
  size: number;
  tables: PairTables;
  /** See `PairScores`. */
  mostBenefit: number;
  /** The places found last, in no particular order; no hard constraint forbids them. */
  found: Int32Array;
  /** By place, of those found: 0…10,000. */
  scores: Int32Array;
  /** By place, of those found: how many of the two learn something they asked for. */
  learners: Uint8Array;
  /** From now on a range is of places in this order; until then in that of the people. */
  standBy(order: Int32Array): void;
  /** Finds, from the person at place `one`, all such in the range who are not hopeless; answers how many. */
  look(one: number, what: Look, some?: Some): number;
  /** Looks at these two alone; false when they may not be a pair. */
  lookAt(one: number, other: number): boolean;
}

export const makePairRows = (tables: PairTables): PairRows => {
  const { size } = tables;
  const pairScores = makePairScores(tables);
  const { lookFrom, restWith, teachingWith } = pairScores;
  const book = makeWishBook(tables);
  const scores = new Int32Array(size);
  const learners = new Uint8Array(size);
  const found = new Int32Array(size);

  const score = (other: number, rest: number): void => {
    const teaching = teachingWith(other);
    scores[other] = Math.floor((rest + Math.floor(teaching / 4)) / whole);
    learners[other] = teaching % 4;
  };

  return {
    size,
    tables,
    mostBenefit: pairScores.mostBenefit,
    found,
    scores,
    learners,
    standBy: book.standBy,
    look: (one, what, { from = 0, to = size, passesOver, isHopeless } = {}) => {
      lookFrom(one);
      const mostBenefit = what === 'one-sided' ? pairScores.mostOneSided : pairScores.mostBenefit;
      const near = book.find(one, what, [from, to]);
      let count = 0;
      for (let at = 0; at < near; at += 1) {
        const other = book.found[at] as number;
        if (passesOver?.(other) === true) continue;
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
