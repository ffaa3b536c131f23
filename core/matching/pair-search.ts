import type { Appeal, CandidateLists } from './candidate-lists.ts';
import type { Crew } from './crew.ts';
import type { PairRows } from './pair-rows.ts';
import type { PricedPairs } from './priced-pairs.ts';
import type { Possible } from './possible-groups.ts';
import type { TierScales } from './tier-weights.ts';
import type { Look } from './wish-book.ts';

/** What everyone pays for appeal, the stand-ins after the people, and who is with whom. */
export interface LastSolution {
  prices: Float64Array;
  mates: Int32Array;
}

/** What is likely among all pairs of one round, and what is known of the others. */
export interface PairSearch {
  rows: PairRows;
  crew: Crew | undefined;
  /** Of those of the look. */
  lists: CandidateLists;
  look: Look;
  /** No possible pair outside the look promises more. */
  elsewhere: number;
  /** Nor does one in which nobody gains, or learns, promise more than this. */
  beyond: number;
  appeal: Appeal;
  scales: TierScales;
  possible: Possible;
  priced: PricedPairs;
  /** Everybody's prices when every pair was last judged, and whose pairs must be judged anew all the same. */
  settled?: { prices: Float64Array; unsettled: ReadonlySet<number> };
  /** The last solution, to begin the next one from. */
  last?: LastSolution;
}
