import type { Instant } from '../shared/instant.ts';
import type { ProgrammeId, SkillId } from '../shared/ids.ts';

/** A mean change with its 95 % t interval; the annex adds Hedges' g (L2, L3). */
export interface GrowthFigure {
  n: number;
  meanBefore: number;
  meanAfter: number;
  meanChange: number;
  ci95: readonly [number, number];
  hedgesG: number;
  /** Felt change: the start as seen at the end against after. Shown apart (L2). */
  meanThen: number;
}

/** A figure, or the plain statement that there are too few people for one (L7). */
export type Figure<Value> = { kind: 'shown'; value: Value } | { kind: 'too-few' };

export interface Funnel {
  invited: number;
  enrolled: number;
  matched: number;
  introduced: number;
  met: number;
  completed: number;
}

/** Frozen: what L&D sees until at least five more people have answered (L7). */
export interface InsightsSnapshot {
  takenAt: Instant;
  funnel: Figure<Funnel>;
  /** People who were in a pair, and of these who gave closing answers. */
  asked: number;
  answered: number;
  overall: Figure<GrowthFigure>;
  perSkill: readonly { skill: SkillId; figure: Figure<GrowthFigure> }[];
  goals: Figure<{ n: number; atOrAbove: number; interval: readonly [number, number]; meanT: number }>;
  mindset: Figure<{ n: number; before: number; after: number }>;
  recommend: Figure<{ n: number; mean: number; promoters: number; passives: number; detractors: number }>;
  /** Shuffled, never with a name; empty below the threshold. */
  comments: readonly string[];
}

/** Kept per programme. Counted again an hour after something changed. */
export interface Insights {
  programme: ProgrammeId;
  changedAt: Instant | undefined;
  counts: number;
  snapshot: InsightsSnapshot | undefined;
}

export const emptyInsights = (programme: ProgrammeId): Insights => ({
  programme,
  changedAt: undefined,
  counts: 0,
  snapshot: undefined,
});

/** Notes that something changed; further changes before the next count are counted with it. */
export const noteChange = (insights: Insights, now: Instant): Insights =>
  insights.changedAt === undefined ? { ...insights, changedAt: now } : insights;
