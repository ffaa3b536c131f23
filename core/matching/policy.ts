/** Weights of the score's terms; normalised to 10,000 by largest remainder (M2). */
export interface TermWeights {
  benefit: number;
  diversity: number;
  direction: number;
  time: number;
  seniority: number;
}

export interface MatchingPolicy {
  weights: TermWeights;
  /** Tiers 2–4 of M4 can be switched off; tiers 1 and 5 always hold. */
  tiers: { leftOutFirst: boolean; mostLearners: boolean; mutualPicks: boolean };
  /** M3: at least this much shared working time in a week. */
  minimumSharedMinutesPerWeek: number;
  /** M13: unknown of older programmes, which have none. */
  circlesOfThree?: boolean | undefined;
}

export const defaultPolicy: MatchingPolicy = {
  weights: { benefit: 4000, diversity: 3000, direction: 1200, time: 1000, seniority: 800 },
  tiers: { leftOutFirst: true, mostLearners: true, mutualPicks: true },
  minimumSharedMinutesPerWeek: 120,
};

/** The slider of M2, 0 (exchange skills) … 100 (new perspectives): shares out benefit and diversity's common 70 %. */
export const withSlider = (policy: MatchingPolicy, position: number): MatchingPolicy => {
  const common = policy.weights.benefit + policy.weights.diversity;
  const share = Math.min(100, Math.max(0, position)) / 100;
  const diversity = Math.round(common * (0.1 + 0.8 * share));
  return { ...policy, weights: { ...policy.weights, benefit: common - diversity, diversity } };
};

/** Where the slider stands for these weights: 0…100, the inverse of `withSlider`. */
export const sliderOf = ({ weights }: MatchingPolicy): number => {
  const common = weights.benefit + weights.diversity;
  const share = common === 0 ? 0.5 : (weights.diversity / common - 0.1) / 0.8;
  return Math.round(Math.min(1, Math.max(0, share)) * 100);
};
