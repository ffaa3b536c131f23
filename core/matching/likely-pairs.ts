import { appealOf, emptyLists, offer, type CandidateLists } from './candidate-lists.ts';
import type { IsHopeless, PairRows } from './pair-rows.ts';
import { rowsAtOnce, type MatchingStep, type Part } from './matching-step.ts';
import type { Look } from './wish-book.ts';

export interface LikelyWork {
  input: { look: Look; most: number; learnerScale: number };
  /** Of the pairs of some people the most appealing for everyone; not settled. */
  part: CandidateLists;
}

/** So many that all that is read of them, and their lists, stay near the processor. */
const nearAtOnce = 8_192;

/** How much of the phase this takes; the rest is for unlikely pairs. */
export const likelyShare = 0.9;

/** How far it has come with all pairs within the first so many people. */
const doneWithin = (people: number, size: number): number => likelyShare * (people / size) ** 2;

/** Looks at every pair of the look once; each part takes every so manieth few of those who stand first in their pairs. */
export function* lookAtLikely(
  rows: PairRows,
  { look, most, learnerScale }: LikelyWork['input'],
  { part, parts }: Part,
): Generator<MatchingStep, CandidateLists> {
  const { size, found, learners, scores } = rows;
  const appeal = appealOf(learnerScale);
  const lists = emptyLists(size, Math.max(1, Math.min(most, size - 1)));
  const isHopeless: IsHopeless = (one, other, mostScore) => {
    const promises = appeal(2, mostScore);
    return promises < (lists.least[one] as number) && promises < (lists.least[other] as number);
  };
  const offerAll = (one: number, count: number): void => {
    for (let at = 0; at < count; at += 1) {
      const other = found[at] as number;
      const promises = appeal(learners[other] as number, scores[other] as number);
      offer(lists, one, other, promises);
      offer(lists, other, one, promises);
    }
  };
  for (let near = 0; near < size; near += nearAtOnce) {
    const to = Math.min(size, near + nearAtOnce);
    const before = doneWithin(near, size);
    for (let first = part * rowsAtOnce; first < to; first += parts * rowsAtOnce) {
      yield { phase: 'candidates', done: before + (first / to) * (doneWithin(to, size) - before) };
      for (let one = first; one < Math.min(to, first + rowsAtOnce); one += 1)
        offerAll(one, rows.look(one, look, { from: Math.max(near, one + 1), to, isHopeless }));
    }
  }
  return lists;
}
