import type { BlossomSums } from './blossom-sums.ts';
import { isListed } from './candidate-lists.ts';
import type { IsHopeless } from './pair-rows.ts';
import { pairKey, rowsAtOnce, type MatchingStep, type PairSearch, type Priced } from './pair-search.ts';
import { cheapestFirst } from './cheapest-first.ts';
import type { SolvedMatching } from './solver/solve-matching.ts';
import type { Look } from './wish-book.ts';

/** What everyone, and what the blossoms, pay for a pair of theirs. */
export interface Prices {
  byPerson: Float64Array;
  blossoms: BlossomSums;
}

/**
 * The dual of each person as far as it pays for appeal: what their claim weighs is the same in every pair of theirs, so
 * y[u] + y[v] ≥ 2w becomes price[u] + price[v] ≥ 2·appeal.
 */
export const pricesOf = (
  { scales }: PairSearch,
  claims: readonly number[],
  { vertexDuals }: SolvedMatching,
) => vertexDuals.map((dual, one) => dual - 2 * (claims[one] ?? 0) * scales.claim);

/**
 * Who has to be looked at again, where nothing that `one` has not listed promises more than `most(one)`. A pair that
 * neither listed promises at most the least of both; so where price[u] − most(u) + price[v] − most(v) and what the
 * blossoms pay come to nothing less than 0, none can be missing. Whoever falls short by themselves is looked at, which
 * answers for all their pairs. Of two others at one depth of the great nest neither falls short; of two at different
 * depths the outer one answers for both.
 */
const whoFallsShort = (
  { byPerson, blossoms: { depths, paid } }: Prices,
  size: number,
  most: (one: number) => number,
): number[] => {
  const spare = byPerson.subarray(0, size).map((price, one) => price - most(one));
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

/** What a pair is short of: the more, the sooner it is needed. */
interface Missing extends Priced {
  owed: number;
}

/** Of one person no more are taken in at once: the next prices tell who else is needed. */
const mostAtOnce = 32;

/** What judging one person's pairs has shown. */
interface Judged {
  missing: Missing[];
  /** Some pair is paid for only with what blossoms pay, which may be less next time. */
  leansOnBlossoms: boolean;
}

/** Judges pairs that were just looked at, into `judged`. */
const makeJudge = (search: PairSearch, { byPerson, blossoms }: Prices) => {
  const { rows, lists, appeal } = search;
  return (one: number, other: number, judged: Judged): void => {
    const promises = appeal(rows.learners[other] as number, rows.scores[other] as number);
    const owed = 2 * promises - (byPerson[one] as number) - (byPerson[other] as number);
    if (owed <= 0 || isListed(lists, one, other) || search.priced.has(pairKey(rows, one, other))) return;
    const short = owed - blossoms.around(one, other);
    if (short > 0) judged.missing.push({ one, other, appeal: promises, owed: short });
    else judged.leansOnBlossoms = true;
  };
};

/** For whom the lists leave something open: among the likely (near), and among all others (far). */
const whoMayMiss = ({ rows, lists, elsewhere }: PairSearch, prices: Prices) => ({
  near: new Set(whoFallsShort(prices, rows.size, (one) => lists.least[one] as number)),
  far: new Set(whoFallsShort(prices, rows.size, () => elsewhere)),
});

/** Whose pairs have to be looked at: a pair that was paid for stays so, unless one of the two pays less than then. */
const whoToLookAt = (search: PairSearch, { byPerson }: Prices, mayMiss: readonly number[]): number[] => {
  const { settled } = search;
  if (settled === undefined) return [...mayMiss];
  const again = [...settled.prices.keys()].filter(
    (one) => (byPerson[one] as number) < (settled.prices[one] as number) || settled.unsettled.has(one),
  );
  return again.length < mayMiss.length ? again : [...mayMiss];
};

/** Those who are not looked at because of what the great nest pays, which may be less next time. */
const leaningOnTheNest = (
  { lists, elsewhere }: PairSearch,
  { byPerson }: Prices,
  again: ReadonlySet<number>,
): number[] =>
  [...lists.least.keys()].filter(
    (one) => !again.has(one) && (byPerson[one] as number) < Math.max(lists.least[one] as number, elsewhere),
  );

/** Looks at every pair of one person that may be owed something, and judges it. */
const makeExamine = (search: PairSearch, prices: Prices, far: ReadonlySet<number>) => {
  const { rows, look, lists, elsewhere, beyond, appeal } = search;
  const { byPerson } = prices;
  const judge = makeJudge(search, prices);
  const cheapest = cheapestFirst(rows, byPerson);
  const paidFor =
    (learners: number): IsHopeless =>
    (one, other, mostScore) =>
      2 * appeal(learners, mostScore) <= (byPerson[one] as number) + (byPerson[other] as number);
  const [both, either] = [paidFor(2), paidFor(1)];
  return (one: number): Judged => {
    const judged: Judged = { missing: [], leansOnBlossoms: false };
    /** Whoever pays no less than what is left of twice the most they promise need not be looked at. */
    const left = (most: number): number => 2 * most - (byPerson[one] as number);
    const judgeFound = (what: Look, most: number, isHopeless: IsHopeless): void => {
      if (!cheapest.meetsAny(one, left(most))) return;
      const count = rows.look(one, what, { to: cheapest.howMany(left(most)), isHopeless });
      for (let at = 0; at < count; at += 1) judge(one, rows.found[at] as number, judged);
    };
    judgeFound(look, lists.least[one] as number, both);
    const seesOneSided = look === 'mutual' && far.has(one);
    if (seesOneSided) judgeFound('one-sided', elsewhere, either);
    cheapest.forEachMet(one, left(seesOneSided ? beyond : elsewhere), (other) => {
      if (rows.lookAt(one, other)) judge(one, other, judged);
    });
    return judged;
  };
};

/**
 * Proves the solution over all pairs, or finds pairs that disprove it: those worst paid for of everyone. When some were
 * found and taken in, it is to be called again with the new prices; only what they can have changed is looked at then.
 */
export function* pairsNotPaidFor(
  search: PairSearch,
  prices: Prices,
): Generator<MatchingStep, Map<number, Priced>> {
  const { rows } = search;
  const { near, far } = whoMayMiss(search, prices);
  const again = whoToLookAt(search, prices, [...new Set([...near, ...far])]);
  const examine = makeExamine(search, prices, far);
  const found = new Map<number, Priced>();
  const unsettled = new Set(leaningOnTheNest(search, prices, new Set(again)));
  for (const [index, one] of again.entries()) {
    if (index % rowsAtOnce === 0) yield { phase: 'checking', done: index / again.length };
    const { missing, leansOnBlossoms } = examine(one);
    if (leansOnBlossoms || missing.length > mostAtOnce) unsettled.add(one);
    missing.sort((a, b) => b.owed - a.owed || a.other - b.other);
    for (const pair of missing.slice(0, mostAtOnce)) found.set(pairKey(rows, one, pair.other), pair);
  }
  search.settled = { prices: prices.byPerson.slice(0, rows.size), unsettled };
  return found;
}

/** With prices raised to what the lists leave open, the duals hold for every pair there is: a bound without another look. */
export const openGap = ({ rows, lists, elsewhere }: PairSearch, prices: Float64Array): number =>
  prices
    .subarray(0, rows.size)
    .reduce(
      (sum, price, one) => sum + Math.max(0, (lists.least[one] as number) - price, elsewhere - price),
      0,
    ) / 2;
