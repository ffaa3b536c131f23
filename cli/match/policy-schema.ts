import { z } from 'zod';
import { defaultPolicy, type MatchingPolicy } from '#core/matching/policy.ts';

const weight = z.number().min(0).max(1_000_000);
const minutesPerWeek = 7 * 24 * 60;

export const wholePolicySchema = z.strictObject({
  weights: z.strictObject({
    benefit: weight,
    diversity: weight,
    direction: weight,
    time: weight,
    seniority: weight,
  }),
  tiers: z.strictObject({
    leftOutFirst: z.boolean(),
    mostLearners: z.boolean(),
    mutualPicks: z.boolean(),
  }),
  minimumSharedMinutesPerWeek: z.int().min(0).max(minutesPerWeek),
  circlesOfThree: z.boolean().optional(),
});

/** What is not told is as by default. */
export const policySchema = z.strictObject({
  weights: wholePolicySchema.shape.weights.partial().optional(),
  tiers: wholePolicySchema.shape.tiers.partial().optional(),
  minimumSharedMinutesPerWeek: wholePolicySchema.shape.minimumSharedMinutesPerWeek.optional(),
  circlesOfThree: wholePolicySchema.shape.circlesOfThree,
});

type PolicyTold = z.infer<typeof policySchema>;

export const policyFrom = (told: PolicyTold): MatchingPolicy => ({
  weights: { ...defaultPolicy.weights, ...told.weights },
  tiers: { ...defaultPolicy.tiers, ...told.tiers },
  minimumSharedMinutesPerWeek: told.minimumSharedMinutesPerWeek ?? defaultPolicy.minimumSharedMinutesPerWeek,
  ...(told.circlesOfThree === true ? { circlesOfThree: true } : {}),
});
