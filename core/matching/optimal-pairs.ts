import { blossomSums, type BlossomSums } from './blossom-sums.ts';
import {
  emptyLists,
  fillFrom,
  isListed,
  leastAppeal,
  type Appeal,
  type CandidateLists,
} from './candidate-lists.ts';
import { forbidden, makePairRows, type PairRows } from './pair-rows.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import type { WarmStart } from './solver/fractional-phase.ts';
import { solveMatching, type SolvedMatching } from './solver/solve-matching.ts';
import type { EdgeList } from './solver/graph.ts';
import { tierScales, type TierScales } from './tier-weights.ts';

/** What is being done; `done` is 0…1 within the phase. */
export interface MatchingStep {
  phase: 'candidates' | 'solving' | 'checking';
  done: number;
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

export interface OptimalPairs {
  /** By person: the place of the peer, or −1. */
  mates: Int32Array;
  /** How much more, in the weight of the tiers, any other pairing could have at most; 0 is a proof. */
  gap: number;
  /** The dual solution; vertices beyond the people are the stand-ins of the odd groups. */
  solved: SolvedMatching;
  claims: readonly number[];
  /** What a stand-in weighs. */
  forStandIn: number;
}

const rowsAtOnce = 64;
/** Of the pairs that the first look left aside hardly any is needed: see docs/matching.md for what fewer or more cost. */
const candidatesAtFirst = 32;

const oddGroupsOf = ({ reach }: CandidateLists): number[][] => {
  const members = new Map<number, number[]>();
  for (const [place, group] of reach.groups().entries())
    if (members.get(group)?.push(place) === undefined) members.set(group, [place]);
  return [...members.values()].filter((group) => group.length > 1 && group.length % 2 === 1);
};

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

/** Row by row there is less to look at. */
const doneRows = (one: number, size: number): number => 1 - ((size - one) / size) ** 2;

interface Priced {
  one: number;
  other: number;
  appeal: number;
}

/** As much as the best two claims. */
const standInWeight = ({ claim }: TierScales, claims: readonly number[]): number =>
  2 * claims.reduce((most, one) => Math.max(most, one), 1) * claim;

/**
 * The likely pairs, those that pricing found, and for every odd group a stand-in whom anybody of it may be paired with, all
 * for the same: whoever is left over gets the stand-in, so the best pairs stay the best. Without one, the only proof that
 * somebody is left over would be a nest of blossoms around nearly everybody.
 */
const edgesOf = (
  { rows, lists, scales, oddGroups, priced }: PairSearch,
  claims: readonly number[],
): EdgeList => {
  const { counts, peers, appeals, most } = lists;
  const standIns = oddGroups.reduce((sum, group) => sum + group.length, 0);
  const length = counts.reduce((sum, count) => sum + count, priced.size + standIns);
  const edges = {
    from: new Int32Array(length),
    to: new Int32Array(length),
    weight: new Float64Array(length),
  };
  let edge = 0;
  const put = (one: number, other: number, appeal: number): void => {
    edges.from[edge] = one;
    edges.to[edge] = other;
    edges.weight[edge] = ((claims[one] as number) + (claims[other] as number)) * scales.claim + appeal;
    edge += 1;
  };
  for (let one = 0; one < rows.size; one += 1)
    for (let at = one * most; at < one * most + (counts[one] as number); at += 1)
      put(one, peers[at] as number, appeals[at] as number);
  for (const { one, other, appeal } of priced.values()) put(one, other, appeal);
  const forStandIn = standInWeight(scales, claims);
  for (const [index, group] of oddGroups.entries()) {
    for (const one of group) {
      edges.from[edge] = one;
      edges.to[edge] = rows.size + index;
      edges.weight[edge] = forStandIn;
      edge += 1;
    }
  }
  return edges;
};

/**
 * The dual of each person as far as it pays for appeal: what their claim weighs is the same in every pair of theirs, so
 * y[u] + y[v] ≥ 2w becomes price[u] + price[v] ≥ 2·appeal.
 */
const pricesOf = ({ scales }: PairSearch, claims: readonly number[], { vertexDuals }: SolvedMatching) =>
  vertexDuals.map((dual, one) => dual - 2 * (claims[one] ?? 0) * scales.claim);

/** The last solution with the claims that count now. */
const warmStart = ({ scales, last }: PairSearch, claims: readonly number[]): WarmStart | undefined =>
  last && {
    duals: last.prices.map((price, one) => price + 2 * (claims[one] ?? 0) * scales.claim),
    mates: last.mates,
  };

interface Prices {
  byPerson: Float64Array;
  blossoms: BlossomSums;
}

/**
 * Who has to be looked at again. A pair on neither list promises at most the least on either, τ; so where price[u] − τ[u]
 * + price[v] − τ[v] and what the blossoms pay come to nothing less than 0, none can be missing. Whoever falls short by
 * themselves is looked at, which answers for all their pairs. Of two others at one depth of the great nest neither falls
 * short; of two at different depths the outer one answers for both.
 */
const whoFallsShort = ({ rows, lists }: PairSearch, { byPerson, blossoms }: Prices): number[] => {
  const { depths, paid } = blossoms;
  const spare = byPerson.subarray(0, rows.size).map((price, one) => price - leastAppeal(lists, one));
  const nestOf = (one: number): number => paid[depths[one] as number] as number;
  const isShort = (one: number): boolean => 2 * (spare[one] as number) + nestOf(one) < 0;
  const leastWithin = new Float64Array(paid.length + 1).fill(Infinity);
  for (const [one, mine] of spare.entries()) {
    const depth = depths[one] as number;
    if (!isShort(one)) leastWithin[depth] = Math.min(leastWithin[depth] as number, mine);
  }
  for (let depth = paid.length - 1; depth >= 0; depth -= 1)
    leastWithin[depth] = Math.min(leastWithin[depth] as number, leastWithin[depth + 1] as number);
  return [...spare.keys()].filter(
    (one) =>
      isShort(one) ||
      (spare[one] as number) + (leastWithin[(depths[one] as number) + 1] as number) + nestOf(one) < 0,
  );
};

/** Proves the solution over all pairs, or finds pairs that disprove it. */
function* pairsNotPaidFor(search: PairSearch, prices: Prices): Generator<MatchingStep, Map<number, Priced>> {
  const { rows, lists, appeal } = search;
  const { byPerson, blossoms } = prices;
  const { depths, paid } = blossoms;
  const found = new Map<number, Priced>();
  const again = whoFallsShort(search, prices);
  for (const [index, one] of again.entries()) {
    if (index % rowsAtOnce === 0) yield { phase: 'checking', done: index / again.length };
    rows.look(one, 0);
    for (let other = 0; other < rows.size; other += 1) {
      const score = rows.scores[other] as number;
      if (score === forbidden) continue;
      const promises = appeal(rows.learners[other] as number, score);
      const owed = 2 * promises - (byPerson[one] as number) - (byPerson[other] as number);
      if (owed <= (paid[Math.min(depths[one] as number, depths[other] as number)] as number)) continue;
      const key = Math.min(one, other) * rows.size + Math.max(one, other);
      if (isListed(lists, one, other) || search.priced.has(key) || owed <= blossoms.around(one, other))
        continue;
      found.set(key, { one, other, appeal: promises });
    }
  }
  return found;
}

const paired = ({ rows }: PairSearch, { mates }: SolvedMatching): Int32Array =>
  mates.slice(0, rows.size).map((mate) => (mate < rows.size ? mate : -1));

/** With prices raised to what the lists leave open, the duals hold for every pair there is: a bound without another look. */
const openGap = ({ rows, lists }: PairSearch, prices: Float64Array): number =>
  prices
    .subarray(0, rows.size)
    .reduce((sum, price, one) => sum + Math.max(0, leastAppeal(lists, one) - price), 0) / 2;

/**
 * The pairs of greatest weight among all possible ones, with the proof that there are none better: solved on the likely
 * pairs, then checked against all (pricing, after Applegate & Cook 1993), and solved again with those that were missing.
 * `claims` say how much it matters that each person is paired. When `isLate` says so, the best so far is returned with an
 * honest gap.
 */
export function* optimalPairs(
  search: PairSearch,
  claims: readonly number[],
  isLate: () => boolean = () => false,
): Generator<MatchingStep, OptimalPairs> {
  for (let round = 0; ; round += 1) {
    yield { phase: 'solving', done: 1 - 2 ** -round };
    const solved = solveMatching(
      search.rows.size + search.oddGroups.length,
      edgesOf(search, claims),
      warmStart(search, claims),
    );
    const prices = { byPerson: pricesOf(search, claims, solved), blossoms: blossomSums(solved) };
    search.last = { prices: prices.byPerson, mates: solved.mates };
    const forStandIn = standInWeight(search.scales, claims);
    const best = { mates: paired(search, solved), solved, claims, forStandIn };
    if (isLate()) return { ...best, gap: openGap(search, prices.byPerson) };
    const missing = yield* pairsNotPaidFor(search, prices);
    if (missing.size === 0) return { ...best, gap: 0 };
    for (const [key, pair] of missing) search.priced.set(key, pair);
  }
}
