import type { RoundStatistics } from '#core/matching/statistics.ts';

export interface QualityFigures {
  /** Shares in 0…1. */
  shares: Readonly<Record<'coverage' | 'learners' | 'diversity' | 'random' | 'cross', number>>;
  /** 0…100 */
  scores: Readonly<Record<'mean' | 'worst', number>>;
  repeats: number;
  /** Pairs by score, lowest first; `from` and `to` in 0…100. */
  spread: readonly { from: number; to: number; pairs: number }[];
}

/** The statistics of a dry run as the screen shows them. */
export const qualityFigures = (statistics: RoundStatistics): QualityFigures => ({
  shares: {
    coverage: statistics.coverage,
    learners: statistics.learners,
    diversity: statistics.diversity,
    random: statistics.randomDiversity,
    cross: statistics.crossDepartment,
  },
  scores: { mean: statistics.meanScore / 100, worst: statistics.worstScore / 100 },
  repeats: statistics.repeats,
  spread: statistics.spread,
});
