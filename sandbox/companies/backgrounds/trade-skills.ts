import { between, pick, pickSome, type Random } from '../random.ts';
import { departments, generalSkills, lifeIn } from './departments.ts';
import { inTheirWords } from './in-french.ts';

/** What somebody can do: mostly their trade, something useful anywhere, something from another department. */
export const tradeSkills = (random: Random, department: string, language: string): string[] => {
  const skills = [
    ...pickSome(random, lifeIn(department).skills, between(random, 3, 5)),
    ...pickSome(random, generalSkills, between(random, 1, 3)),
    ...pickSome(random, pick(random, departments).skills, between(random, 0, 2)),
  ];
  return inTheirWords(random, [...new Set(skills)], language);
};
