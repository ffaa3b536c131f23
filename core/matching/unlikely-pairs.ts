import { isListed } from './candidate-lists.ts';
import { pairKey, rowsAtOnce, type MatchingStep, type PairSearch, type Priced } from './pair-search.ts';

type Likely = Pick<PairSearch, 'rows' | 'lists' | 'look' | 'appeal'>;

/** Whoever has fewer likely peers than this is given some that are not. */
const enough = 16;
/** They are chosen among so many who stand next: places are drawn from the seed, so these are any. */
const oneSidedAmong = 1_024;
const anyAmong = 256;

/**
 * Pairs for those with few likely peers, the best among some: where many find nobody, solving is slow, and the prices say
 * little about who else is needed.
 */
export function* unlikelyPairs({
  rows,
  lists,
  look,
  appeal,
}: Likely): Generator<MatchingStep, Map<number, Priced>> {
  const { size, found, learners, scores } = rows;
  const extra = new Map<number, Priced>();
  const nextTo = (one: number, many: number) => {
    const from = Math.max(0, Math.min(one, size - many));
    return { from, to: Math.min(size, from + many) };
  };
  const best = (one: number, count: number, wanted: number): Priced[] =>
    Array.from(found.subarray(0, count), (other) => ({
      ...{ one, other, appeal: appeal(learners[other] as number, scores[other] as number) },
    }))
      .filter(({ other }) => !isListed(lists, one, other))
      .sort((a, b) => b.appeal - a.appeal || a.other - b.other)
      .slice(0, wanted);
  for (let one = 0; one < size; one += 1) {
    if (one % rowsAtOnce === 0) yield { phase: 'candidates', done: 0.9 + (0.1 * one) / size };
    let wanted = enough - (lists.counts[one] as number);
    if (wanted <= 0) continue;
    if (look === 'mutual') {
      const pairs = best(one, rows.look(one, 'one-sided', nextTo(one, oneSidedAmong)), wanted);
      for (const pair of pairs) extra.set(pairKey(rows, one, pair.other), pair);
      wanted -= pairs.length;
    }
    if (wanted <= 0) continue;
    const pairs = best(one, rows.look(one, 'everybody', nextTo(one, anyAmong)), wanted);
    for (const pair of pairs) extra.set(pairKey(rows, one, pair.other), pair);
  }
  return extra;
}
