import type { Candidate } from '#core/matching/candidate.ts';
import { seededRandom } from '#core/shared/random.ts';
import { aCandidate } from './a-candidate.ts';
import { person } from './named.ts';

/** People of whom few may meet: each two with this chance. Drawn from the seed, like who agrees to be three and who waited. */
export const sparsePeople = (size: number, seed: number, chance: number): Candidate[] => {
  const random = seededRandom(seed);
  const names = Array.from({ length: size }, (_, index) => person(`p${index}`));
  return names.map((id, index) =>
    aCandidate({
      id,
      exclusions: names.slice(index + 1).filter(() => random() >= chance),
      acceptsTrio: random() < 0.8,
      leftOutTimes: Math.floor(random() * 5),
    }),
  );
};
