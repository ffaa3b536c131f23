import { appealOf, joinLists, type Appeal } from './candidate-lists.ts';
import { spread, type Crew } from './crew.ts';
import { likelyShare, lookAtLikely } from './likely-pairs.ts';
import { makePairRows, type PairRows } from './pair-rows.ts';
import type { MatchingStep } from './matching-step.ts';
import type { PairSearch } from './pair-search.ts';
import { pairTables, type PairTables } from './pair-tables.ts';
import { pickedPairs } from './picked-pairs.ts';
import { possiblePairsOf } from './possible-groups.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { withPriced } from './priced-pairs.ts';
import { whole } from './share.ts';
import { tierScales } from './tier-weights.ts';
import { lookAtUnlikely } from './unlikely-pairs.ts';
import type { Look } from './wish-book.ts';

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

export interface SearchOptions {
  /** How many likely pairs of each person to find. */
  most?: number;
  look?: Look;
  /** Whom to let look at pairs; undefined for nobody else. */
  hire?: (tables: PairTables) => Crew | undefined;
}

/** Finds the likely pairs of each person. */
export function* searchPairs(
  problem: PreparedProblem,
  { most = candidatesAtFirst, look = lookFor(problem), hire }: SearchOptions = {},
): Generator<MatchingStep, PairSearch> {
  const tables = pairTables(problem);
  const rows = makePairRows(tables);
  const scales = tierScales(problem);
  const appeal = appealOf(scales.learner);
  const learnerScale = scales.learner;
  const crew = hire?.(tables);
  const task = { rows, crew, phase: 'candidates' } as const;
  const lists = joinLists(yield* spread(task, ['likely', lookAtLikely], { look, most, learnerScale }));
  const after = { ...task, done: likelyShare };
  const unlikely =
    look === 'everybody'
      ? []
      : yield* spread(after, ['unlikely', lookAtUnlikely], { lists, look, learnerScale });
  const priced = withPriced(pickedPairs(problem, { rows, appeal, scales }), unlikely);
  return {
    ...{ rows, crew, lists, look, appeal, scales, priced },
    ...boundsOf(look, appeal, rows),
    possible: possiblePairsOf(tables.classes, tables.barred),
  };
}
