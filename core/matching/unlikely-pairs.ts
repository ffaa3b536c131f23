import { appealOf, isListed, type CandidateLists } from './candidate-lists.ts';
import { likelyShare } from './likely-pairs.ts';
import type { PairRows } from './pair-rows.ts';
import { rowsAtOnce, type MatchingStep, type Part } from './matching-step.ts';
import { pairKey, pricedPairs, type PricedPairs } from './priced-pairs.ts';
import type { Look } from './wish-book.ts';

export interface UnlikelyWork {
  input: { lists: CandidateLists; look: Look; learnerScale: number };
  part: PricedPairs;
}

interface Unlikely {
  other: number;
  promises: number;
}

/** Whoever has fewer likely peers than this is given some that are not. */
const enough = 16;
/** They are chosen among so many who stand next: places are drawn from the seed, so these are any. */
const oneSidedAmong = 1_024;
const anyAmong = 256;

/**
 * Pairs for those with few likely peers, the best among some: where many find nobody, solving is slow, and the prices say
 * little about who else is needed.
 */
export function* lookAtUnlikely(
  rows: PairRows,
  { lists, look, learnerScale }: UnlikelyWork['input'],
  { part, parts }: Part,
): Generator<MatchingStep, PricedPairs> {
  const { size, found, learners, scores } = rows;
  const appeal = appealOf(learnerScale);
  const nextTo = (one: number, many: number) => {
    const from = Math.max(0, Math.min(one, size - many));
    return { from, to: Math.min(size, from + many) };
  };
  const best = (one: number, count: number, wanted: number): Unlikely[] =>
    Array.from(found.subarray(0, count), (other) => ({
      other,
      promises: appeal(learners[other] as number, scores[other] as number),
    }))
      .filter(({ other }) => !isListed(lists, one, other))
      .sort((a, b) => b.promises - a.promises || a.other - b.other)
      .slice(0, wanted);
  const peersOf = (one: number): Unlikely[] => {
    const wanted = enough - (lists.counts[one] as number);
    if (wanted <= 0) return [];
    const oneSided =
      look === 'mutual' ? best(one, rows.look(one, 'one-sided', nextTo(one, oneSidedAmong)), wanted) : [];
    if (oneSided.length >= wanted) return oneSided;
    const others = rows.look(one, 'everybody', nextTo(one, anyAmong));
    return [...oneSided, ...best(one, others, wanted - oneSided.length)];
  };
  const keys: number[] = [];
  const appeals: number[] = [];
  for (let one = part; one < size; one += parts) {
    if ((one - part) % (parts * rowsAtOnce) === 0)
      yield { phase: 'candidates', done: likelyShare + ((1 - likelyShare) * one) / size };
    for (const { other, promises } of peersOf(one)) {
      keys.push(pairKey(size, one, other));
      appeals.push(promises);
    }
  }
  return pricedPairs(keys, appeals);
}
