import type { Candidate } from '#core/matching/candidate.ts';
import { allSkills } from '#core/people/catalogue.ts';
import type { Level } from '#core/people/profile.ts';
import type { SkillId } from '#core/shared/ids.ts';
import { seededRandom } from '#core/shared/random.ts';
import { aCandidate } from './a-candidate.ts';
import { person } from './named.ts';

interface LopsidedOf {
  people: number;
  /** How many skills there are in all. */
  skills: number;
  seed: number;
}

/** A company in which what most people want is what fewest teach; not all share a language and hours. */
export const aLopsidedCompany = ({ people, skills, seed }: LopsidedOf): Candidate[] => {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const levelUp = (from: number, steps: number): Level => (from + below(steps)) as Level;
  const weights = Array.from({ length: skills }, (_, rank) => 1 / (rank + 1));
  /** Rank r in proportion to 1/(r + 1): Zipf's law. */
  const rank = (): number => {
    let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
    return weights.findIndex((weight) => (left -= weight) < 0);
  };
  const some = (place: () => number): SkillId[] => [
    ...new Set(Array.from({ length: 1 + below(2) }, () => allSkills[place()] as SkillId)),
  ];
  return Array.from({ length: people }, (_, index) =>
    aCandidate({
      id: person(`person-${index}`),
      wants: some(rank).map((skill, place) => {
        return { skill, today: levelUp(1, 3), wanted: 5, priority: place + 1 };
      }),
      teaches: some(() => skills - 1 - rank()).map((skill) => ({ skill, level: levelUp(2, 4) })),
      languages: [random() < 0.7 ? { tag: 'en', level: 'working' } : { tag: 'fr', level: 'native' }],
      timeZone: random() < 0.8 ? 'Europe/Paris' : 'Asia/Tokyo',
    }),
  );
};
