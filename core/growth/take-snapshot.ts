import type { Instant } from '../shared/instant.ts';
import { shuffled, type Random } from '../shared/random.ts';
import { figureOf, keptUntilFurther, leastPeople } from './anonymity.ts';
import type { ClosingRecord, ReachedGoal } from './closing-record.ts';
import {
  commentsOf,
  goalAttainment,
  growthPerSkill,
  mindsetChange,
  overallGrowth,
  recommendation,
} from './count-figures.ts';
import { funnelStages, type Figure, type Funnel, type InsightsSnapshot } from './insights.ts';

/** Everything a programme's figures are made from. */
export interface Counted {
  /** People who have come to each stage. */
  funnel: Readonly<Record<(typeof funnelStages)[number], number>>;
  records: readonly ClosingRecord[];
  goals: readonly ReachedGoal[];
}

type SkillFigure = InsightsSnapshot['perSkill'][number];

/** L7, per stage: none is none, and one to four are not told. */
const funnelOf = ({ funnel }: Counted): Figure<Funnel> =>
  figureOf(funnel.invited, () => {
    const told = funnelStages.map((stage) => {
      const people = funnel[stage];
      return [stage, people > 0 && people < leastPeople ? undefined : people];
    });
    return Object.fromEntries(told) as Funnel;
  });

const hasMoved = (shown: Funnel, counted: Funnel): boolean =>
  funnelStages.some((stage) => Math.abs((counted[stage] ?? 0) - (shown[stage] ?? 0)) >= leastPeople);

const valueOf = <Value>(figure: Figure<Value> | undefined): Value | undefined =>
  figure?.kind === 'shown' ? figure.value : undefined;

const asFigure = <Value>(value: Value | undefined): Figure<Value> =>
  value === undefined ? { kind: 'too-few' } : { kind: 'shown', value };

const kept = <Value extends { n: number }>(
  shown: Figure<Value> | undefined,
  counted: Figure<Value>,
  peopleOf = ({ n }: Value) => n,
): Figure<Value> => asFigure(keptUntilFurther(valueOf(shown), valueOf(counted), peopleOf));

const keptSkills = (shown: readonly SkillFigure[], counted: readonly SkillFigure[]): SkillFigure[] => {
  const skills = [...new Set([...shown, ...counted].map(({ skill }) => skill))].sort();
  return skills.flatMap((skill) => {
    const ofSkill = (one: SkillFigure) => one.skill === skill;
    const figure = keptUntilFurther(shown.find(ofSkill), counted.find(ofSkill), (one) => one.figure.n);
    return figure === undefined ? [] : [figure];
  });
};

const keptFunnel = (shown: Figure<Funnel> | undefined, counted: Figure<Funnel>): Figure<Funnel> => {
  const [before, after] = [valueOf(shown), valueOf(counted)];
  return asFigure(before !== undefined && (after === undefined || !hasMoved(before, after)) ? before : after);
};

/** Who was asked and who answered: told together, and anew after five further answers. */
const keptTurnout = (shown: InsightsSnapshot | undefined, { funnel, records }: Counted) => {
  const counted = { asked: funnel.matched, answered: records.length };
  const known = shown ?? { asked: 0, answered: 0 };
  return counted.answered - known.answered < leastPeople
    ? { asked: known.asked, answered: known.answered }
    : counted;
};

const keptComments = (
  shown: readonly string[],
  counted: readonly string[],
  random: Random,
): readonly string[] => (counted.length - shown.length < leastPeople ? shown : shuffled(counted, random));

const isSame = (a: InsightsSnapshot, b: InsightsSnapshot): boolean =>
  JSON.stringify({ ...a, takenAt: '' }) === JSON.stringify({ ...b, takenAt: '' });

const showsNothing = ({ funnel, answered }: InsightsSnapshot): boolean =>
  funnel.kind === 'too-few' && answered === 0;

/**
 * The figures as L&D may see them now (L7): each frozen until five further people stand behind it. The same snapshot back
 * means that there is nothing new to show; undefined, that there is nothing to show yet.
 */
export const takeSnapshot = (
  shown: InsightsSnapshot | undefined,
  counted: Counted,
  { now, random }: { now: Instant; random: Random },
): InsightsSnapshot | undefined => {
  const { records, goals } = counted;
  const perSkill = growthPerSkill(records);
  const skills = keptSkills(shown?.perSkill ?? [], perSkill.shown);
  const known = perSkill.shown.length + perSkill.withheld;
  const next: InsightsSnapshot = {
    takenAt: now,
    funnel: keptFunnel(shown?.funnel, funnelOf(counted)),
    ...keptTurnout(shown, counted),
    overall: kept(shown?.overall, overallGrowth(records)),
    perSkill: skills,
    skillsWithheld: Math.max(0, known - skills.length),
    goals: kept(shown?.goals, goalAttainment(goals), ({ people }) => people),
    mindset: kept(shown?.mindset, mindsetChange(records)),
    recommend: kept(shown?.recommend, recommendation(records)),
    comments: keptComments(shown?.comments ?? [], commentsOf(records), random),
  };
  if (showsNothing(next)) return undefined;
  return shown !== undefined && isSame(shown, next) ? shown : next;
};
