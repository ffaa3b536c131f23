import { relatedSkills } from '../people/catalogue.ts';
import type { ExperienceId, SkillId } from '../shared/ids.ts';
import type { Candidate } from './candidate.ts';
import { wishesOf, type Wish } from './wishes.ts';

/** Everything that anybody in a round asks for, numbered. What nobody asks for has no number and cannot count. */
export interface AskedFor {
  skills: ReadonlyMap<SkillId, number>;
  experiences: ReadonlyMap<ExperienceId, number>;
}

export const askedFor = (people: readonly Candidate[]): AskedFor => {
  const skills = new Map<SkillId, number>();
  const experiences = new Map<ExperienceId, number>();
  for (const wish of people.flatMap((person) => wishesOf(person))) {
    if (wish.kind === 'skill' && !skills.has(wish.skill)) skills.set(wish.skill, skills.size);
    if (wish.kind === 'experience' && !experiences.has(wish.experience)) {
      experiences.set(wish.experience, experiences.size);
    }
  }
  return { skills, experiences };
};

/** A wish with the number of what is asked for. */
export type NumberedWish = Wish & { index: number };

export const numberedWishes = (person: Candidate, asked: AskedFor): NumberedWish[] =>
  wishesOf(person).map((wish) => {
    const index =
      wish.kind === 'skill' ? asked.skills.get(wish.skill) : asked.experiences.get(wish.experience);
    if (index === undefined) throw new Error('A wish of the round has no number.');
    return { ...wish, index };
  });

/** What somebody has to give, by number of what is asked for. */
export interface Offers {
  /** Own level in the skill; 0 for none. */
  levels: Uint8Array;
  /** Best level in a related skill; 0 for none. */
  relatedLevels: Uint8Array;
  /** 1 where the experience was lived through. */
  experiences: Uint8Array;
}

export const offersOf = (person: Candidate, asked: AskedFor): Offers => {
  const levels = new Uint8Array(asked.skills.size);
  const relatedLevels = new Uint8Array(asked.skills.size);
  const experiences = new Uint8Array(asked.experiences.size);
  const raise = (of: Uint8Array, skill: SkillId, level: number): void => {
    const index = asked.skills.get(skill);
    if (index !== undefined) of[index] = Math.max(of[index] ?? 0, level);
  };
  for (const { skill, level } of person.teaches) {
    raise(levels, skill, level);
    for (const related of relatedSkills(skill)) raise(relatedLevels, related, level);
  }
  for (const experience of person.experiencesOffered) {
    const index = asked.experiences.get(experience);
    if (index !== undefined) experiences[index] = 1;
  }
  return { levels, relatedLevels, experiences };
};
