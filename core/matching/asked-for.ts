import { relatedSkills } from '../people/catalogue.ts';
import type { ExperienceId, SkillId } from '../shared/ids.ts';
import type { Candidate } from './candidate.ts';
import type { Wish } from './wishes.ts';

/** Everything that anybody in a round asks for, numbered in one line. What nobody asks for has no number and cannot count. */
export interface AskedFor {
  size: number;
  skills: ReadonlyMap<SkillId, number>;
  experiences: ReadonlyMap<ExperienceId, number>;
}

export const askedFor = (wishes: Iterable<Wish>): AskedFor => {
  const skills = new Map<SkillId, number>();
  const experiences = new Map<ExperienceId, number>();
  let size = 0;
  for (const wish of wishes) {
    if (wish.kind === 'skill' && !skills.has(wish.skill)) skills.set(wish.skill, size++);
    if (wish.kind === 'experience' && !experiences.has(wish.experience))
      experiences.set(wish.experience, size++);
  }
  return { size, skills, experiences };
};

/** A wish with the number of what is asked for. */
export type NumberedWish = Wish & { index: number };

export const numberedWish = (wish: Wish, asked: AskedFor): NumberedWish => {
  const index = wish.kind === 'skill' ? asked.skills.get(wish.skill) : asked.experiences.get(wish.experience);
  if (index === undefined) throw new Error('A wish of the round has no number.');
  return { ...wish, index };
};

/**
 * What somebody has to give of what is asked for, each thing once and in the order of the numbers; packed, since a hundred
 * thousand people are held at once: number · 64 + own level · 8 + best level in a related skill. An experience that was
 * lived through has level 1.
 */
export type Offers = Int32Array;

export const offerCodes = 64;
export const ownLevel = (code: number): number => (code >> 3) & 7;
export const relatedLevel = (code: number): number => code & 7;

/** Own and related level of one thing as a code below 64; 0 for neither. */
export const offerOf = (offers: Offers, index: number): number => {
  for (const offer of offers) {
    if (offer >> 6 === index) return offer & (offerCodes - 1);
  }
  return 0;
};

export const offersOf = (person: Candidate, asked: AskedFor): Offers => {
  const codes = new Map<number, number>();
  const raise = (index: number | undefined, own: number, related: number): void => {
    if (index === undefined) return;
    const known = codes.get(index) ?? 0;
    codes.set(index, Math.max(ownLevel(known), own) * 8 + Math.max(relatedLevel(known), related));
  };
  for (const { skill, level } of person.teaches) {
    raise(asked.skills.get(skill), level, 0);
    for (const near of relatedSkills(skill)) raise(asked.skills.get(near), 0, level);
  }
  for (const experience of person.experiencesOffered) raise(asked.experiences.get(experience), 1, 0);
  return Int32Array.from(codes, ([index, code]) => index * offerCodes + code).sort();
};
