import { spread } from './crew.ts';
import { lookForMissing, type LookedAt } from './missing-pairs.ts';
import type { MatchingStep } from './matching-step.ts';
import type { PairSearch } from './pair-search.ts';
import { withPriced } from './priced-pairs.ts';
import { whoFallsShort, type Prices } from './prices.ts';

/** For whom something is left open: among the pairs of the look (inside), and among all others (outside). */
const whoMayMiss = ({ rows, lists, elsewhere }: PairSearch, prices: Prices) => ({
  inside: whoFallsShort(prices, rows.size, (one) => lists.least[one] as number),
  outside: whoFallsShort(prices, rows.size, () => elsewhere),
});

/** Whose pairs may be paid for no more: whoever pays less than when they were judged, and whom that did not settle. */
const whoPaysLess = ({ settled }: PairSearch, { byPerson }: Prices): number[] | undefined =>
  settled &&
  [...settled.prices.keys()].filter(
    (one) => (byPerson[one] as number) < (settled.prices[one] as number) || settled.unsettled.has(one),
  );

interface Plan extends LookedAt {
  /** Those whose pairs are not looked at because of what the great nest pays, which may be less next time. */
  leaning: readonly number[];
}

const flagged = (size: number, people: Iterable<number>): Uint8Array => {
  const flags = new Uint8Array(size);
  for (const one of people) flags[one] = 1;
  return flags;
};

/** Everybody who may miss a pair, or fewer: whoever pays less than before, where all others were paid for then. */
const planOf = (search: PairSearch, prices: Prices): Plan => {
  const { rows, lists, elsewhere } = search;
  const { inside, outside } = whoMayMiss(search, prices);
  const far = flagged(rows.size, outside);
  const again = whoPaysLess(search, prices);
  if (again !== undefined && again.length < new Set([...inside, ...outside]).size) {
    const people = Int32Array.from(again);
    const farAgain = again.filter((one) => far[one] === 1);
    return { inside: people, outside: people, far: flagged(rows.size, farAgain), leaning: [] };
  }
  const near = flagged(rows.size, inside);
  const isBelow = (one: number, most: number): boolean => (prices.byPerson[one] as number) < most;
  const leaning = [...lists.least.keys()].filter(
    (one) =>
      (near[one] === 0 && isBelow(one, lists.least[one] as number)) ||
      (far[one] === 0 && isBelow(one, elsewhere)),
  );
  return { inside: Int32Array.from(inside), outside: Int32Array.from(outside), far, leaning };
};

/** With prices raised to what the lists leave open, the duals hold for every pair there is: a bound without another look. */
export const openGap = ({ rows, lists, elsewhere }: PairSearch, prices: Float64Array): number =>
  prices
    .subarray(0, rows.size)
    .reduce(
      (sum, price, one) => sum + Math.max(0, (lists.least[one] as number) - price, elsewhere - price),
      0,
    ) / 2;

/**
 * Proves the solution over all pairs, or takes in pairs that disprove it, and answers true: then it is to be called again
 * with the new prices; only what they can have changed is looked at then.
 */
export function* takeInMissing(search: PairSearch, prices: Prices): Generator<MatchingStep, boolean> {
  const { rows, crew, lists, look, scales, elsewhere, beyond, priced } = search;
  yield { phase: 'checking', done: 0, bound: openGap(search, prices.byPerson) };
  const { leaning, ...at } = planOf(search, prices);
  const byPerson = prices.byPerson.slice(0, rows.size);
  const parts = yield* spread({ rows, crew, phase: 'checking' }, ['missing', lookForMissing], {
    ...{ lists, look, learnerScale: scales.learner, elsewhere, beyond, at, priced },
    prices: byPerson,
    blossoms: prices.blossoms,
  });
  search.settled = {
    prices: byPerson,
    unsettled: new Set([...leaning, ...parts.flatMap(({ unsettled }) => [...unsettled])]),
  };
  const found = parts.map((one) => one.found);
  search.priced = withPriced(priced, found);
  return found.some(({ keys }) => keys.length > 0);
}
