import { withSlider, type MatchingPolicy } from './policy.ts';
import type { MatchingProblem } from './problem.ts';

/** The tiers of M4 that a round may do without. */
export const switchableTiers = ['leftOutFirst', 'mostLearners'] as const;
export type SwitchableTier = (typeof switchableTiers)[number];

/**
 * M8: a way to weigh the people of a round. It has a slider and tiers and nothing else: no hard constraint can be named,
 * so none can be switched off (M6).
 */
export interface WhatIf {
  /** 0 exchange skills … 100 new perspectives. */
  slider: number;
  /** Tiers to do without; those that the programme does without stay off. */
  without: readonly SwitchableTier[];
}

const tiersWithout = (
  tiers: MatchingPolicy['tiers'],
  without: WhatIf['without'],
): MatchingPolicy['tiers'] => ({
  ...tiers,
  leftOutFirst: tiers.leftOutFirst && !without.includes('leftOutFirst'),
  mostLearners: tiers.mostLearners && !without.includes('mostLearners'),
});

export const policyWith = (policy: MatchingPolicy, { slider, without }: WhatIf): MatchingPolicy => ({
  ...withSlider(policy, slider),
  tiers: tiersWithout(policy.tiers, without),
});

/** The same people, day and draw, weighed in another way. `tiers` are the programme's own. */
export const whatIf = (
  problem: MatchingProblem,
  tiers: MatchingPolicy['tiers'],
  other: WhatIf,
): MatchingProblem => ({ ...problem, policy: policyWith({ ...problem.policy, tiers }, other) });
