import type { PersonId, SkillId } from '../shared/ids.ts';
import { figureOf, leastPeople, withheldGroups } from './anonymity.ts';
import { ratedSkills, type ClosingRecord, type RatedSkill, type ReachedGoal } from './closing-record.ts';
import { goalAttainmentT } from './goal-attainment.ts';
import type { Figure, GoalsFigure, GrowthFigure, MindsetFigure, RecommendFigure } from './insights.ts';
import { pairedChange } from './paired-change.ts';
import { countRecommendations } from './recommendation.ts';
import { meanOf } from './spread.ts';
import { wilsonInterval } from './wilson-interval.ts';

type Rated = Pick<RatedSkill, 'before' | 'after' | 'then'>;

const growthOf = (rated: readonly Rated[]): GrowthFigure => ({
  ...pairedChange(rated),
  meanThen: meanOf(rated.map(({ then }) => then)),
});

const meanOver = (skills: readonly RatedSkill[]): Rated => ({
  before: meanOf(skills.map(({ before }) => before)),
  after: meanOf(skills.map(({ after }) => after)),
  then: meanOf(skills.map(({ then }) => then)),
});

/** Everybody counts once, with the mean over their skills. */
export const overallGrowth = (records: readonly ClosingRecord[]): Figure<GrowthFigure> => {
  const people = records.map(ratedSkills).filter((skills) => skills.length > 0);
  return figureOf(people.length, () => growthOf(people.map(meanOver)));
};

export interface SkillGrowth {
  shown: { skill: SkillId; figure: GrowthFigure }[];
  withheld: number;
}

/** Per skill, in the order of their ids; what must be withheld is only counted. */
export const growthPerSkill = (records: readonly ClosingRecord[]): SkillGrowth => {
  const bySkill = new Map<SkillId, RatedSkill[]>();
  for (const rated of records.flatMap(ratedSkills)) {
    bySkill.set(rated.skill, [...(bySkill.get(rated.skill) ?? []), rated]);
  }
  const skills = [...bySkill].sort(([a], [b]) => (a < b ? -1 : 1));
  const withheld = withheldGroups(
    skills.map(([key, rated]) => ({ key, people: rated.map(({ person }) => person) })),
  );
  const shown = skills.filter(([skill]) => !withheld.has(skill));
  return {
    shown: shown.map(([skill, rated]) => ({ skill, figure: growthOf(rated) })),
    withheld: withheld.size,
  };
};

/** L4 */
export const goalAttainment = (goals: readonly ReachedGoal[]): Figure<GoalsFigure> => {
  const perPerson = new Map<PersonId, ReachedGoal[]>();
  for (const goal of goals) {
    for (const person of goal.people) perPerson.set(person, [...(perPerson.get(person) ?? []), goal]);
  }
  return figureOf(perPerson.size, () => {
    const atOrAbove = goals.filter(({ level }) => level >= 0).length;
    return {
      n: goals.length,
      people: perPerson.size,
      atOrAbove: atOrAbove / goals.length,
      interval: wilsonInterval(atOrAbove, goals.length),
      meanT: meanOf([...perPerson.values()].map(goalAttainmentT)),
    };
  });
};

/** The one item of P8, of those who answered it both times. */
export const mindsetChange = (records: readonly ClosingRecord[]): Figure<MindsetFigure> => {
  const both = records.flatMap(({ mindsetBefore: before, closing: { mindset: after } }) =>
    before === undefined || after === undefined ? [] : [{ before, after }],
  );
  return figureOf(both.length, () => ({
    n: both.length,
    before: meanOf(both.map(({ before }) => before)),
    after: meanOf(both.map(({ after }) => after)),
  }));
};

export const recommendation = (records: readonly ClosingRecord[]): Figure<RecommendFigure> => {
  const answers = records.map(({ closing }) => closing.recommend);
  return figureOf(answers.length, () => ({
    n: answers.length,
    mean: meanOf(answers),
    ...countRecommendations(answers),
  }));
};

/** In an order that says nothing about who wrote them; none below the threshold. */
export const commentsOf = (records: readonly ClosingRecord[]): string[] => {
  const comments = records.flatMap(({ closing: { comment } }) => (comment === undefined ? [] : [comment]));
  return comments.length < leastPeople ? [] : comments.sort();
};
