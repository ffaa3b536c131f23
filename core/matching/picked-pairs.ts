import type { PairSearch } from './pair-search.ts';
import { pairKey, pricedPairs, type PricedPairs } from './priced-pairs.ts';
import { mutualInterest } from './picks.ts';
import type { PreparedProblem } from './prepared-problem.ts';

/**
 * Every pair in which both showed interest, with what that adds (tier 4). They are few, so all of them are candidates from the
 * start, and what the lists and bounds say of pairs need not know of picks.
 */
export const pickedPairs = (
  { people }: PreparedProblem,
  { rows, appeal, scales }: Pick<PairSearch, 'rows' | 'appeal' | 'scales'>,
): PricedPairs => {
  const keys: number[] = [];
  const appeals: number[] = [];
  if (scales.pick === 0) return pricedPairs(keys, appeals);
  const placeOf = new Map<string, number>(people.map(({ candidate }, place) => [candidate.id, place]));
  for (const [one, { candidate }] of people.entries()) {
    for (const id of Object.keys(candidate.picks ?? {})) {
      const other = placeOf.get(id) ?? -1;
      const peer = people[other]?.candidate;
      const interest = peer === undefined ? 0 : mutualInterest(candidate, peer);
      if (interest === 0 || one >= other || !rows.lookAt(one, other)) continue;
      const promises = appeal(rows.learners[other] as number, rows.scores[other] as number);
      keys.push(pairKey(rows.size, one, other));
      appeals.push(promises + interest * scales.pick);
    }
  }
  return pricedPairs(keys, appeals);
};
