import { appealOf, emptyLists, offer, type CandidateLists } from './candidate-lists.ts';
import type { IsHopeless, PairRows } from './pair-rows.ts';
import { rowsAtOnce, type MatchingStep, type Part } from './matching-step.ts';
import type { Look } from './wish-book.ts';

export interface LikelyWork {
  input: { look: Look; most: number; learnerScale: number };
  /** Of the pairs of some people the most appealing for everyone; not settled. */
  part: CandidateLists;
}

/** Row by row there is less to look at. */
const doneRows = (one: number, size: number): number => 0.9 * (1 - ((size - one) / size) ** 2);

/** Looks at every pair of the look once, with whoever of the two stands first; each part takes every so manieth block of people. */
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
  for (let from = part * rowsAtOnce; from < size; from += parts * rowsAtOnce) {
    yield { phase: 'candidates', done: doneRows(from, size) };
    for (let one = from; one < Math.min(size, from + rowsAtOnce); one += 1) {
      const count = rows.look(one, look, { from: one + 1, isHopeless });
      for (let at = 0; at < count; at += 1) {
        const other = found[at] as number;
        const promises = appeal(learners[other] as number, scores[other] as number);
        offer(lists, one, other, promises);
        offer(lists, other, one, promises);
      }
    }
  }
  return lists;
}
