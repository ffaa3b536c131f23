import { relatedSkills } from '../people/catalogue.ts';
import type { ExperienceId, SkillId } from '../shared/ids.ts';
import type { NumberedWish } from './asked-for.ts';
import { closedByRelated, closedDirectly } from './benefit.ts';
import type { PreparedPerson } from './prepared-problem.ts';
import { wordsOnlyOf } from './stated-words.ts';

/** One thing a person can give another. */
export type Gift =
  | { kind: 'skill'; skill: SkillId }
  | { kind: 'related'; skill: SkillId; wanted: SkillId }
  | { kind: 'experience'; experience: ExperienceId }
  | { kind: 'perspective'; area: string };

interface Weighed {
  gift: Gift;
  /** What it adds to the benefit, in weighted half levels. */
  worth: number;
}

/** The related skill the giver knows best. */
const nearest = (giver: PreparedPerson, wanted: SkillId): SkillId | undefined => {
  const related = relatedSkills(wanted);
  return giver.candidate.teaches
    .filter(({ skill }) => related.has(skill))
    .sort((a, b) => b.level - a.level || (a.skill < b.skill ? -1 : 1))[0]?.skill;
};

const giftFor = (giver: PreparedPerson, wish: NumberedWish): Weighed | undefined => {
  const direct = closedDirectly(wish, giver.offers);
  if (direct > 0) {
    const worth = 2 * direct * wish.weight;
    return wish.kind === 'skill'
      ? { gift: { kind: 'skill', skill: wish.skill }, worth }
      : { gift: { kind: 'experience', experience: wish.experience }, worth };
  }
  const nearby = closedByRelated(wish, giver.offers);
  if (nearby === 0 || wish.kind !== 'skill') return undefined;
  const skill = nearest(giver, wish.skill);
  return skill === undefined
    ? undefined
    : { gift: { kind: 'related', skill, wanted: wish.skill }, worth: nearby * wish.weight };
};

/** Where nothing asked for can be taught, a trade the other does not know is still something to give. */
const perspectives = (giver: PreparedPerson, taker: PreparedPerson): Gift[] =>
  wordsOnlyOf(giver, taker, 'functions').map((area) => ({ kind: 'perspective', area }));

/** What one can give another, what was most asked for first. */
export const gifts = (giver: PreparedPerson, taker: PreparedPerson): Gift[] => {
  const asked = taker.learner.wishes
    .map((wish) => giftFor(giver, wish))
    .filter((gift) => gift !== undefined)
    .sort((a, b) => b.worth - a.worth)
    .map(({ gift }) => gift);
  return asked.length > 0 ? asked : perspectives(giver, taker);
};
