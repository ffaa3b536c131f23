import { z } from 'zod';
import type { LeftOutReason } from '../matching/problem.ts';
import type { RoundStatistics } from '../matching/statistics.ts';
import { switchableTiers, type WhatIf } from '../matching/what-if.ts';
import type { Instant } from '../shared/instant.ts';

export const withoutTiers = z.array(z.enum(switchableTiers)).max(switchableTiers.length);

/** M8: what a dry run is compared with. Strict: there is no way to name a hard constraint. */
export const comparisonBody = z.strictObject({
  policies: z
    .array(z.strictObject({ slider: z.int().min(0).max(100), without: withoutTiers }))
    .min(1)
    .max(3),
});

/** What can be told of a policy side by side; the audits belong to the dry run itself. */
export type ComparedStatistics = Omit<RoundStatistics, 'blocking' | 'fairness'>;

export interface ComparisonColumn extends WhatIf {
  statistics: ComparedStatistics;
  /** Of those who were free: whoever was not available is left out under every policy. The first of them only. */
  leftOut: readonly { name: string; reason: LeftOutReason }[];
  leftOutInAll: number;
}

/** The dry run itself is the first column. */
export interface ComparisonView {
  now: Instant;
  status: 'none' | 'computing' | 'ready' | 'failed';
  /** 0…1 while computing. */
  progress: number;
  columns: readonly ComparisonColumn[];
}
