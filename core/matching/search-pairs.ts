import { emptyLists, offer, settleLists, type Appeal } from './candidate-lists.ts';
import { makePairRows, type IsHopeless, type PairRows } from './pair-rows.ts';
import { rowsAtOnce, type MatchingStep, type PairSearch, type Priced } from './pair-search.ts';
import { pairTables } from './pair-tables.ts';
import { possiblePairsOf } from './possible-groups.ts';
import { pickedPairs } from './picked-pairs.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { whole } from './share.ts';
import type { Look } from './wish-book.ts';
import { unlikelyPairs } from './unlikely-pairs.ts';
import { tierScales } from './tier-weights.ts';

/** Hardly any pair beyond these is needed; pricing finds those that are. */
const candidatesAtFirst = 20;
/** Up to here every pair is looked at. */
const everybodyUpTo = 300;

/** Where learners come first, a pair in which both learn is worth more than any in which one does. */
const lookFor = ({ people, tiers }: PreparedProblem): Look => {
  if (people.length <= everybodyUpTo) return 'everybody';
  return tiers.mostLearners ? 'mutual' : 'gains';
};

/** What pairs outside the look promise at most: where it is mutual, those in which one learns, and beyond them all others. */
const boundsOf = (look: Look, appeal: Appeal, { mostBenefit }: PairRows) => {
  if (look === 'everybody') return { elsewhere: -Infinity, beyond: -Infinity };
  if (look === 'mutual') return { elsewhere: appeal(1, whole), beyond: appeal(0, whole) };
  const withoutBenefit = appeal(0, whole - Math.floor(mostBenefit / whole));
  return { elsewhere: withoutBenefit, beyond: withoutBenefit };
};

/** Row by row there is less to look at. */
const doneRows = (one: number, size: number): number => 0.9 * (1 - ((size - one) / size) ** 2);

/** Finds the `most` likely pairs of each person. */
export function* searchPairs(
  problem: PreparedProblem,
  { most = candidatesAtFirst, look = lookFor(problem) }: { most?: number; look?: Look } = {},
): Generator<MatchingStep, PairSearch> {
  const rows = makePairRows(pairTables(problem));
  const { size, found, learners, scores } = rows;
  const scales = tierScales(problem);
  const appeal: Appeal = (learning, score) => learning * scales.learner + score;
  const lists = emptyLists(size, Math.max(1, Math.min(most, size - 1)));
  const isHopeless: IsHopeless = (one, other, mostScore) => {
    const promises = appeal(2, mostScore);
    return promises < (lists.least[one] as number) && promises < (lists.least[other] as number);
  };
  for (let one = 0; one < size; one += 1) {
    if (one % rowsAtOnce === 0) yield { phase: 'candidates', done: doneRows(one, size) };
    const count = rows.look(one, look, { from: one + 1, isHopeless });
    for (let at = 0; at < count; at += 1) {
      const other = found[at] as number;
      const promises = appeal(learners[other] as number, scores[other] as number);
      offer(lists, one, other, promises);
      offer(lists, other, one, promises);
    }
  }
  settleLists(lists);
  const { classes, barred } = rows.tables;
  const unlikely =
    look === 'everybody' ? new Map<number, Priced>() : yield* unlikelyPairs({ rows, lists, look, appeal });
  return {
    ...{ rows, lists, look, appeal, scales },
    ...boundsOf(look, appeal, rows),
    possible: possiblePairsOf(classes, barred),
    priced: new Map([...unlikely, ...pickedPairs(problem, { rows, appeal, scales })]),
  };
}
