import { paidAround, type BlossomSums } from './blossom-sums.ts';
import { appealOf, isListed, type CandidateLists } from './candidate-lists.ts';
import { cheapestFirst } from './cheapest-first.ts';
import type { IsHopeless, PairRows } from './pair-rows.ts';
import { rowsAtOnce, type MatchingStep, type Part } from './matching-step.ts';
import { holdsPriced, pairKey, pricedPairs, type PricedPairs } from './priced-pairs.ts';
import type { Look } from './wish-book.ts';

/** Whose pairs are looked at. */
export interface LookedAt {
  /** In pairs of the look. */
  inside: Int32Array;
  /** In all others. */
  outside: Int32Array;
  /** By person: 1 for those in `outside` who may miss a pair; of the others', only pairs among themselves are looked at. */
  far: Uint8Array;
}

export interface MissingWork {
  input: {
    lists: CandidateLists;
    look: Look;
    learnerScale: number;
    /** No pair outside the look promises more; and none in which nobody gains, or learns, more than `beyond`. */
    elsewhere: number;
    beyond: number;
    priced: PricedPairs;
    prices: Float64Array;
    blossoms: BlossomSums;
    at: LookedAt;
  };
  part: {
    found: PricedPairs;
    /** Whose pairs have to be judged anew next time, even if nobody of theirs pays less. */
    unsettled: Int32Array;
  };
}

/** What a pair is short of: the more, the sooner it is needed. */
interface Missing {
  other: number;
  appeal: number;
  owed: number;
}

/** Of one person no more are taken in at once: the next prices tell who else is needed. */
const mostAtOnce = 32;
/** They are the worst paid for among so many, of those who pay least: then it is seen that the prices are far off. */
const enough = 128;

interface Judge {
  /** Judges a pair that was just looked at; answers whether there is any use in looking at more of this person's. */
  judge(one: number, other: number): boolean;
  /** Judges so many as were found last. */
  judgeFound(one: number, count: number): void;
  /** Takes in those worst paid for of this person. */
  settle(one: number): void;
}

type Task = MissingWork['input'] & { rows: PairRows };

interface Found {
  keys: number[];
  appeals: number[];
  unsettled: Set<number>;
}

const makeJudge = (task: Task, { keys, appeals, unsettled }: Found): Judge => {
  const { rows, lists, priced, prices, blossoms, learnerScale } = task;
  const appeal = appealOf(learnerScale);
  let missing: Missing[] = [];
  const judge = (one: number, other: number): boolean => {
    const promises = appeal(rows.learners[other] as number, rows.scores[other] as number);
    const owed = 2 * promises - (prices[one] as number) - (prices[other] as number);
    if (owed <= 0 || isListed(lists, one, other) || holdsPriced(priced, pairKey(rows.size, one, other)))
      return true;
    const short = owed - paidAround(blossoms, one, other);
    if (short > 0) missing.push({ other, appeal: promises, owed: short });
    // What blossoms pay may be less next time.
    else unsettled.add(one);
    return missing.length < enough;
  };
  return {
    judge,
    judgeFound: (one, count) => {
      for (let at = 0; at < count; at += 1) if (!judge(one, rows.found[at] as number)) return;
    },
    settle: (one) => {
      if (missing.length > mostAtOnce) unsettled.add(one);
      missing.sort((a, b) => b.owed - a.owed || a.other - b.other);
      for (const { other, appeal: promises } of missing.slice(0, mostAtOnce)) {
        keys.push(pairKey(rows.size, one, other));
        appeals.push(promises);
      }
      missing = [];
    },
  };
};

/** Twice the most that a pair promises, less what the one pays: who pays no less need not be looked at. */
const leftOf = ({ prices }: Task, one: number, most: number): number => 2 * most - (prices[one] as number);

const paidFor = ({ learnerScale, prices }: Task, learners: number): IsHopeless => {
  const appeal = appealOf(learnerScale);
  return (one, other, mostScore) =>
    2 * appeal(learners, mostScore) <= (prices[one] as number) + (prices[other] as number);
};

/** Looks at pairs of the look: those who have everybody of theirs on their list can miss nobody, so they stand aside. */
const makeLookInside = (task: Task, { judgeFound, settle }: Judge) => {
  const { rows, look, prices, lists } = task;
  const { least } = lists;
  const cheapest = cheapestFirst(
    rows,
    prices.map((price, one) => (least[one] === -Infinity ? Infinity : price)),
  );
  const isHopeless = paidFor(task, 2);
  const asksFor = prices.map((_, one) => leftOf(task, one, least[one] as number));
  return (one: number): void => {
    const price = prices[one] as number;
    const passesOver = (other: number): boolean => price >= (asksFor[other] as number);
    const left = asksFor[one] as number;
    if (!cheapest.meetsAny(one, left)) return;
    const count = rows.look(one, look, { to: cheapest.howMany(left), passesOver, isHopeless });
    judgeFound(one, count);
    settle(one);
  };
};

/** Looks at all other pairs: where the look is mutual, at those in which one learns, and at those in which nobody does. */
const makeLookOutside = (task: Task, { judge, judgeFound, settle }: Judge) => {
  const { rows, look, prices, elsewhere, beyond } = task;
  const { far } = task.at;
  const cheapest = cheapestFirst(rows, prices);
  const isHopeless = paidFor(task, 1);
  const lookAt = (one: number, other: number): boolean => !rows.lookAt(one, other) || judge(one, other);
  return (one: number): void => {
    const left = leftOf(task, one, elsewhere);
    if (far[one] === 0) cheapest.forEachMet(one, left, (other) => far[other] === 1 || lookAt(one, other));
    else {
      if (look === 'mutual' && cheapest.meetsAny(one, left)) {
        const count = rows.look(one, 'one-sided', { to: cheapest.howMany(left), isHopeless });
        judgeFound(one, count);
      }
      cheapest.forEachMet(one, leftOf(task, one, beyond), (other) => lookAt(one, other));
    }
    settle(one);
  };
};

/** Finds pairs that promise more than is paid for them, those worst paid for of everyone. */
export function* lookForMissing(
  rows: PairRows,
  input: MissingWork['input'],
  { part, parts }: Part,
): Generator<MatchingStep, MissingWork['part']> {
  const task = { ...input, rows };
  const all: Found = { keys: [], appeals: [], unsettled: new Set() };
  const judge = makeJudge(task, all);
  const { inside, outside } = input.at;
  let done = 0;
  for (const [makeLook, people] of [
    [makeLookInside, inside],
    [makeLookOutside, outside],
  ] as const) {
    const lookFrom = makeLook(task, judge);
    for (let at = part; at < people.length; at += parts) {
      if (done % rowsAtOnce === 0)
        yield { phase: 'checking', done: (done * parts) / (inside.length + outside.length + parts) };
      lookFrom(people[at] as number);
      done += 1;
    }
  }
  return { found: pricedPairs(all.keys, all.appeals), unsettled: Int32Array.from(all.unsettled) };
}
