import { emptyLists, fillFrom, type Appeal, type CandidateLists } from './candidate-lists.ts';
import { makePairRows, type PairRows } from './pair-rows.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { tierScales, type TierScales } from './tier-weights.ts';

/** What is being done; `done` is 0…1 within the phase. */
export interface MatchingStep {
  phase: 'candidates' | 'solving' | 'checking';
  done: number;
}

/** A pair that was not likely and is needed all the same. */
export interface Priced {
  one: number;
  other: number;
  appeal: number;
}

/** All pairs of one round, looked at once, and what is likely among them. */
export interface PairSearch {
  rows: PairRows;
  lists: CandidateLists;
  appeal: Appeal;
  scales: TierScales;
  /** Odd groups of people who can reach each other by possible pairs: in each of them somebody is left over. */
  oddGroups: readonly (readonly number[])[];
  /** Pairs that were not likely and still needed, by `one · size + other`. */
  priced: Map<number, Priced>;
  /** The last solution, to begin the next one from. */
  last?: { prices: Float64Array; mates: Int32Array };
}

/** Rows looked at before others get a turn. */
export const rowsAtOnce = 64;
/** Hardly any pair beyond these is needed; pricing finds those that are. */
const candidatesAtFirst = 32;

const oddGroupsOf = ({ reach }: CandidateLists): number[][] => {
  const members = new Map<number, number[]>();
  for (const [place, group] of reach.groups().entries())
    if (members.get(group)?.push(place) === undefined) members.set(group, [place]);
  return [...members.values()].filter((group) => group.length > 1 && group.length % 2 === 1);
};

/** Row by row there is less to look at. */
const doneRows = (one: number, size: number): number => 1 - ((size - one) / size) ** 2;

/** Looks at every pair there is, and keeps the `most` likely ones of each person. */
export function* searchPairs(
  problem: PreparedProblem,
  most: number = candidatesAtFirst,
): Generator<MatchingStep, PairSearch> {
  const rows = makePairRows(problem);
  const scales = tierScales(problem);
  const appeal: Appeal = (learners, score) => learners * scales.learner + score;
  const lists = emptyLists(rows.size, Math.max(1, Math.min(most, rows.size - 1)));
  for (let one = 0; one < rows.size; one += 1) {
    if (one % rowsAtOnce === 0) yield { phase: 'candidates', done: doneRows(one, rows.size) };
    fillFrom(lists, rows, appeal, one);
  }
  return { rows, lists, appeal, scales, oddGroups: oddGroupsOf(lists), priced: new Map() };
}
