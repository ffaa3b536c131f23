import { forbidden, type PairRows } from './pair-rows.ts';
import { makeReach, type Reach } from './reach.ts';

/** How much a pair promises apart from who is placed by it: what it teaches, then its score. */
export type Appeal = (learners: number, score: number) => number;

/** The `most` most appealing peers of everyone. */
export interface CandidateLists {
  most: number;
  /** By person. */
  counts: Int32Array;
  /** At `person · most + rank`, the most appealing first. */
  peers: Int32Array;
  appeals: Float64Array;
  /** Pairs that no hard constraint forbids. */
  possiblePairs: number;
  reach: Reach;
}

/** Nobody who is not on a full list promises more than this; −∞ where the list holds everybody possible. */
export const leastAppeal = ({ counts, most, appeals }: CandidateLists, one: number): number =>
  counts[one] === most ? (appeals[one * most + most - 1] as number) : -Infinity;

export const emptyLists = (size: number, most: number): CandidateLists => ({
  most,
  counts: new Int32Array(size),
  peers: new Int32Array(size * most),
  appeals: new Float64Array(size * most),
  possiblePairs: 0,
  reach: makeReach(size),
});

/** Of two who promise the same the one who came first stays: places are drawn from the seed, so that favours nobody. */
const offer = (
  { most, counts, peers, appeals }: CandidateLists,
  one: number,
  peer: number,
  appeal: number,
): void => {
  const start = one * most;
  const count = counts[one] as number;
  let place = start + count;
  if (count === most) {
    place -= 1;
    if (appeal <= (appeals[place] as number)) return;
  } else counts[one] = count + 1;
  while (place > start && (appeals[place - 1] as number) < appeal) {
    appeals[place] = appeals[place - 1] as number;
    peers[place] = peers[place - 1] as number;
    place -= 1;
  }
  appeals[place] = appeal;
  peers[place] = peer;
};

export const isListed = ({ most, counts, peers }: CandidateLists, one: number, other: number): boolean => {
  const listOf = (person: number): Int32Array =>
    peers.subarray(person * most, person * most + (counts[person] as number));
  return listOf(one).includes(other) || listOf(other).includes(one);
};

/** Looks at the pairs of one person with all who stand later, for both sides. */
export const fillFrom = (lists: CandidateLists, rows: PairRows, appeal: Appeal, one: number): void => {
  const { scores, learners, size } = rows;
  rows.look(one, one + 1);
  for (let other = one + 1; other < size; other += 1) {
    const score = scores[other] as number;
    if (score === forbidden) continue;
    lists.possiblePairs += 1;
    lists.reach.join(one, other);
    const promises = appeal(learners[other] as number, score);
    offer(lists, one, other, promises);
    offer(lists, other, one, promises);
  }
};
