import { isListed } from './candidate-lists.ts';
import { cheapestFirst } from './cheapest-first.ts';
import type { IsHopeless } from './pair-rows.ts';
import { pairKey, rowsAtOnce, type MatchingStep, type PairSearch, type Priced } from './pair-search.ts';
import { whoFallsShort, type Prices } from './prices.ts';

/** What a pair is short of: the more, the sooner it is needed. */
interface Missing extends Priced {
  owed: number;
}

/** Of one person no more are taken in at once: the next prices tell who else is needed. */
const mostAtOnce = 32;

/** What was found wrong with the prices. */
interface Judged {
  found: Map<number, Priced>;
  /** Whose pairs have to be judged anew next time, even if nobody of theirs pays less. */
  unsettled: Set<number>;
}

/** Judges pairs that were just looked at: `judge` each of one person, then `settle` that person. */
const makeJudge = (search: PairSearch, { byPerson, blossoms }: Prices, { found, unsettled }: Judged) => {
  const { rows, lists, appeal } = search;
  let missing: Missing[] = [];
  return {
    judge: (one: number, other: number): void => {
      const promises = appeal(rows.learners[other] as number, rows.scores[other] as number);
      const owed = 2 * promises - (byPerson[one] as number) - (byPerson[other] as number);
      if (owed <= 0 || isListed(lists, one, other) || search.priced.has(pairKey(rows, one, other))) return;
      const short = owed - blossoms.around(one, other);
      if (short > 0) missing.push({ one, other, appeal: promises, owed: short });
      // What blossoms pay may be less next time.
      else unsettled.add(one);
    },
    settle: (one: number): void => {
      if (missing.length > mostAtOnce) unsettled.add(one);
      missing.sort((a, b) => b.owed - a.owed || a.other - b.other);
      for (const pair of missing.slice(0, mostAtOnce)) found.set(pairKey(rows, one, pair.other), pair);
      missing = [];
    },
  };
};

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

/** Whom to look at, and whether that is everybody who may miss a pair; if not, the others' pairs were paid for already. */
interface Plan {
  inside: readonly number[];
  outside: readonly number[];
  /** Those looked at in `outside` who may miss a pair. */
  far: ReadonlySet<number>;
  isWhole: boolean;
}

const planOf = (search: PairSearch, prices: Prices): Plan => {
  const { inside, outside } = whoMayMiss(search, prices);
  const again = whoPaysLess(search, prices);
  const isWhole = again === undefined || again.length >= new Set([...inside, ...outside]).size;
  if (isWhole) return { inside, outside, far: new Set(outside), isWhole };
  const mayMiss = new Set(outside);
  const far = new Set(again.filter((one) => mayMiss.has(one)));
  return { inside: again, outside: again, far, isWhole };
};

/** Those whose pairs were not looked at because of what the great nest pays, which may be less next time. */
const leaningOnTheNest = ({ lists, elsewhere }: PairSearch, { byPerson }: Prices, plan: Plan): number[] => {
  if (!plan.isWhole) return [];
  const inside = new Set(plan.inside);
  const isBelow = (one: number, most: number): boolean => (byPerson[one] as number) < most;
  return [...lists.least.keys()].filter(
    (one) =>
      (!inside.has(one) && isBelow(one, lists.least[one] as number)) ||
      (!plan.far.has(one) && isBelow(one, elsewhere)),
  );
};

interface Task {
  search: PairSearch;
  prices: Prices;
  plan: Plan;
  judged: Judged;
}

/** Twice the most that a pair promises, less what the one pays: who pays no less need not be looked at. */
const leftOf = ({ byPerson }: Prices, one: number, most: number): number =>
  2 * most - (byPerson[one] as number);

const paidFor =
  ({ appeal }: PairSearch, { byPerson }: Prices, learners: number): IsHopeless =>
  (one, other, mostScore) =>
    2 * appeal(learners, mostScore) <= (byPerson[one] as number) + (byPerson[other] as number);

/** Looks at pairs of the look: those who have everybody of theirs on their list can miss nobody, so they stand aside. */
const makeLookInside = ({ search, prices, judged }: Task) => {
  const { rows, look, lists } = search;
  const { least } = lists;
  const { judge, settle } = makeJudge(search, prices, judged);
  const pays = prices.byPerson.map((price, one) => (least[one] === -Infinity ? Infinity : price));
  const cheapest = cheapestFirst(rows, pays);
  const isHopeless = paidFor(search, prices, 2);
  const asksFor = pays.map((_, one) => leftOf(prices, one, least[one] as number));
  return (one: number): void => {
    const price = prices.byPerson[one] as number;
    const passesOver = (other: number): boolean => price >= (asksFor[other] as number);
    const left = leftOf(prices, one, least[one] as number);
    if (!cheapest.meetsAny(one, left)) return;
    const count = rows.look(one, look, { to: cheapest.howMany(left), passesOver, isHopeless });
    for (let at = 0; at < count; at += 1) judge(one, rows.found[at] as number);
    settle(one);
  };
};

/** Looks at all other pairs: where the look is mutual, at those in which one learns, and at those in which nobody does. */
const makeLookOutside = ({ search, prices, plan: { far }, judged }: Task) => {
  const { rows, look, elsewhere, beyond } = search;
  const { judge, settle } = makeJudge(search, prices, judged);
  const cheapest = cheapestFirst(rows, prices.byPerson);
  const isHopeless = paidFor(search, prices, 1);
  const lookAt = (one: number, other: number): void => {
    if (rows.lookAt(one, other)) judge(one, other);
  };
  return (one: number): void => {
    if (!far.has(one))
      cheapest.forEachMet(one, leftOf(prices, one, elsewhere), (other) => {
        if (!far.has(other)) lookAt(one, other);
      });
    else {
      const left = leftOf(prices, one, elsewhere);
      if (look === 'mutual' && cheapest.meetsAny(one, left)) {
        const count = rows.look(one, 'one-sided', { to: cheapest.howMany(left), isHopeless });
        for (let at = 0; at < count; at += 1) judge(one, rows.found[at] as number);
      }
      cheapest.forEachMet(one, leftOf(prices, one, beyond), (other) => lookAt(one, other));
    }
    settle(one);
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
  const plan = planOf(search, prices);
  const judged: Judged = { found: new Map(), unsettled: new Set(leaningOnTheNest(search, prices, plan)) };
  const task = { search, prices, plan, judged };
  const all = plan.inside.length + plan.outside.length;
  let done = 0;
  for (const [makeLook, people] of [
    [makeLookInside, plan.inside],
    [makeLookOutside, plan.outside],
  ] as const) {
    const look = makeLook(task);
    for (const one of people) {
      if (done % rowsAtOnce === 0) yield { phase: 'checking', done: done / all };
      look(one);
      done += 1;
    }
  }
  search.settled = { prices: prices.byPerson.slice(0, search.rows.size), unsettled: judged.unsettled };
  return judged.found;
}

/** With prices raised to what the lists leave open, the duals hold for every pair there is: a bound without another look. */
export const openGap = ({ rows, lists, elsewhere }: PairSearch, prices: Float64Array): number =>
  prices
    .subarray(0, rows.size)
    .reduce(
      (sum, price, one) => sum + Math.max(0, (lists.least[one] as number) - price, elsewhere - price),
      0,
    ) / 2;
