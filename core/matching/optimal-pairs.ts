import { blossomSums } from './blossom-sums.ts';
import { pricesOf } from './prices.ts';
import { openGap, takeInMissing } from './pricing.ts';
import type { MatchingStep } from './matching-step.ts';
import type { LastSolution, PairSearch } from './pair-search.ts';
import type { WarmStart } from './solver/fractional-phase.ts';
import { solveMatching, type SolvedMatching } from './solver/solve-matching.ts';
import { edgesOf, oddGroups, standInWeight } from './tier-edges.ts';

export interface OptimalPairs {
  /** By person: the place of the peer, or −1. */
  mates: Int32Array;
  /** How much more, in the weight of the tiers, any other pairing could have at most; 0 is a proof. */
  gap: number;
  /** The dual solution; vertices beyond the people are the stand-ins of the odd groups. */
  solved: SolvedMatching;
  claims: readonly number[];
}

/**
 * Half of the best likely pair for everybody, and all of theirs for the stand-ins: as each of these may be had by nearly
 * anybody, sharing their weight would leave everybody's price far too high.
 */
const firstPrices = (
  { rows, lists, scales, possible }: PairSearch,
  claims: readonly number[],
): LastSolution => {
  const prices = new Float64Array(rows.size + oddGroups(possible).length);
  for (let one = 0; one < rows.size; one += 1)
    if ((lists.counts[one] as number) > 0) prices[one] = lists.appeals[2 * lists.most * one] as number;
  prices.fill(2 * standInWeight(scales, claims), rows.size);
  return { prices, mates: new Int32Array(prices.length).fill(-1) };
};

/** What is known already, with the claims that count now. */
const startFrom = (search: PairSearch, claims: readonly number[]): WarmStart => {
  const { prices, mates } = search.last ?? firstPrices(search, claims);
  return { duals: prices.map((price, one) => price + 2 * (claims[one] ?? 0) * search.scales.claim), mates };
};

const paired = ({ rows }: PairSearch, { mates }: SolvedMatching): Int32Array =>
  mates.slice(0, rows.size).map((mate) => (mate < rows.size ? mate : -1));

/**
 * The pairs of greatest weight among all possible ones, with the proof that there are none better: solved on the likely
 * pairs, then checked against all (pricing, after Applegate & Cook 1993), and solved again with those that were missing.
 * `claims` say how much it matters that each person is paired. When `isLate` says so, the best so far is returned with an
 * honest gap. Those to do `without` are paired with nobody.
 */
export function* optimalPairs(
  search: PairSearch,
  claims: readonly number[],
  isLate: () => boolean = () => false,
  without: ReadonlySet<number> = new Set(),
): Generator<MatchingStep, OptimalPairs> {
  for (let round = 0; ; round += 1) {
    yield { phase: 'solving', done: 1 - 2 ** -round };
    const solved = solveMatching(
      search.rows.size + oddGroups(search.possible).length,
      edgesOf(search, claims, without),
      startFrom(search, claims),
    );
    const prices = { byPerson: pricesOf(search, claims, solved), blossoms: blossomSums(solved) };
    for (const gone of without) prices.byPerson[gone] = Infinity;
    search.last = { prices: prices.byPerson, mates: solved.mates };
    const best = { mates: paired(search, solved), solved, claims };
    const checking = takeInMissing(search, prices);
    for (let step = checking.next(); ; step = checking.next()) {
      if (step.done === true && !step.value) return { ...best, gap: 0 };
      if (isLate()) return { ...best, gap: openGap(search, prices.byPerson) };
      if (step.done === true) break;
      yield step.value;
    }
  }
}
