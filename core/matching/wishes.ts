import type { ExperienceId, SkillId } from '../shared/ids.ts';
import type { Candidate } from './candidate.ts';

/** One thing asked for. `size` is how much of it there is to learn, in levels; `weight` how much it matters. */
export type Wish =
  | { kind: 'skill'; skill: SkillId; today: number; wanted: number; weight: number; size: number }
  | { kind: 'experience'; experience: ExperienceId; weight: number; size: number };

/** 6 for the first wish, 5 for the second, and never nothing. */
const weightOfPriority = (priority: number): number => 7 - Math.min(6, Math.max(1, Math.round(priority)));
/** An experience has no level: it counts like a second wish over two levels. */
const experienceWeight = 5;
const experienceSize = 2;

type Stated = Candidate['wants'][number];

/** Of two wishes for one skill the more urgent counts, then the farther reaching: in whatever order they were stated. */
const byStrength = (a: Stated, b: Stated): number =>
  a.priority - b.priority || b.wanted - a.wanted || a.today - b.today;

/**
 * What somebody asks for, each skill and experience once, what matters most first. A wish for what one can already do
 * asks for nothing.
 */
export const wishesOf = ({
  wants,
  experiencesWanted,
}: Pick<Candidate, 'wants' | 'experiencesWanted'>): Wish[] => {
  const bySkill = new Map<SkillId, Stated>();
  for (const wish of [...wants].sort(byStrength)) if (!bySkill.has(wish.skill)) bySkill.set(wish.skill, wish);
  const skills = [...bySkill.values()]
    .filter(({ today, wanted }) => wanted > today)
    .map(({ skill, today, wanted, priority }): Wish => {
      return {
        kind: 'skill',
        skill,
        today,
        wanted,
        weight: weightOfPriority(priority),
        size: wanted - today,
      };
    });
  const experiences = [...new Set(experiencesWanted)].map((experience): Wish => {
    return { kind: 'experience', experience, weight: experienceWeight, size: experienceSize };
  });
  return [...skills, ...experiences];
};
