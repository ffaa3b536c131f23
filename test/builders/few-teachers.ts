import type { Candidate } from '#core/matching/candidate.ts';
import { asId, type SkillId } from '#core/shared/ids.ts';
import { seededRandom } from '#core/shared/random.ts';
import { aCandidate } from './a-candidate.ts';
import { person } from './named.ts';

/** Everybody teaches one of a few things and wants one, and agrees to be three: two rarely have what the other wants. */
export const fewTeachers = (size: number, things: number, seed: number): Candidate[] => {
  const random = seededRandom(seed);
  const thing = (): string => asId<SkillId>(`custom:${Math.floor(random() * things)}`);
  return Array.from({ length: size }, (_, index) =>
    aCandidate({ id: person(`p${index}`), teaches: [thing()], wants: [thing()], acceptsTrio: true }),
  );
};
