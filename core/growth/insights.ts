import type { Instant } from '../shared/instant.ts';
import type { ProgrammeId, SkillId } from '../shared/ids.ts';
import type { ExchangeBoard } from './exchange-board.ts';
import type { PairedChange } from './paired-change.ts';
import type { WayVoices } from './way-voices.ts';

/** A mean change with its 95 % t interval; the annex adds Hedges' g (L2, L3). */
export interface GrowthFigure extends PairedChange {
  /** Felt change: the start as seen at the end against after. Shown apart (L2). */
  meanThen: number;
}

/** A figure, or the plain statement that there are too few people for one (L7). */
export type Figure<Value> = { kind: 'shown'; value: Value } | { kind: 'too-few' };

export const funnelStages = ['invited', 'enrolled', 'matched', 'introduced', 'met', 'completed'] as const;

/** People who have come that far; undefined for one to four (L1, L7). */
export type Funnel = Readonly<Record<(typeof funnelStages)[number], number | undefined>>;

export interface GoalsFigure {
  /** Goals with a level reached. */
  n: number;
  people: number;
  /** Share of goals at or above what was expected, with Wilson's 95 % interval. */
  atOrAbove: number;
  interval: readonly [number, number];
  /** Mean over people of their T-score. */
  meanT: number;
}

export interface MindsetFigure {
  n: number;
  before: number;
  after: number;
}

export interface RecommendFigure {
  n: number;
  mean: number;
  promoters: number;
  passives: number;
  detractors: number;
}

/** Frozen: what L&D sees until at least five more people have answered (L7). */
export interface InsightsSnapshot {
  takenAt: Instant;
  funnel: Figure<Funnel>;
  /** People who were in a pair, and of these who gave closing answers; none of either until five have answered. */
  asked: number;
  answered: number;
  overall: Figure<GrowthFigure>;
  /** Only the skills that may be shown: what is withheld is not even named. */
  perSkill: readonly { skill: SkillId; figure: GrowthFigure }[];
  skillsWithheld: number;
  goals: Figure<GoalsFigure>;
  mindset: Figure<MindsetFigure>;
  recommend: Figure<RecommendFigure>;
  /** Shuffled, never with a name; empty below the threshold. */
  comments: readonly string[];
}

/** Kept per programme. Counted again an hour after something changed, at most once a day. */
export interface Insights {
  programme: ProgrammeId;
  changedAt: Instant | undefined;
  /** When a count was last asked for; absent before the first. */
  countedAt?: Instant;
  counts: number;
  snapshot: InsightsSnapshot | undefined;
  /** As of the last count: what large programmes show in place of counting people at every request. */
  totals: { enrolled: number; pairs: number } | undefined;
  /** L9; absent while fewer than five wait, and in what earlier versions kept. */
  board?: ExchangeBoard | undefined;
  /** M7; absent before there is something to tell, and in what earlier versions kept. */
  ways?: WayVoices | undefined;
}

export const emptyInsights = (programme: ProgrammeId): Insights => ({
  programme,
  changedAt: undefined,
  counts: 0,
  snapshot: undefined,
  totals: undefined,
});

/** X7: what people wrote goes with them; the numbers stay. */
export const withoutComments = (insights: Insights): Insights =>
  insights.snapshot === undefined || insights.snapshot.comments.length === 0
    ? insights
    : { ...insights, snapshot: { ...insights.snapshot, comments: [] } };

/** Notes that something changed; further changes before the next count are counted with it. */
export const noteChange = (insights: Insights, now: Instant): Insights =>
  insights.changedAt === undefined ? { ...insights, changedAt: now } : insights;
