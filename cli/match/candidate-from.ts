import type { Candidate } from '#core/matching/candidate.ts';
import type { WayOfPairing } from '#core/matching/way-of-pairing.ts';
import type { Level } from '#core/people/profile.ts';
import { asId, type PersonId } from '#core/shared/ids.ts';
import { experienceFrom, skillFrom } from './catalogue-words.ts';
import type { PersonTold } from './people-schema.ts';

const ids = (texts: readonly string[]): PersonId[] => texts.map((text) => asId(text));
const experiences = (texts: readonly string[]) => texts.flatMap((text) => experienceFrom(text) ?? []);

/** Somebody as the engine sees them; what was not told is as by default. Picks count only where people choose (M7). */
export const candidateFrom = ({ picks, ...told }: PersonTold, way: WayOfPairing): Candidate => ({
  ...told,
  ...(picks !== undefined && way === 'choice' ? { picks } : {}),
  id: asId(told.id),
  teaches: told.teaches.map(({ skill, level }) => ({ skill: skillFrom(skill), level })),
  wants: told.wants.map(({ skill, today, wanted, priority }, index) => ({
    skill: skillFrom(skill),
    today,
    wanted: wanted ?? (Math.min(5, today + 2) as Level),
    priority: priority ?? index + 1,
  })),
  experiencesOffered: experiences(told.experiencesOffered),
  experiencesWanted: experiences(told.experiencesWanted),
  tenure: told.tenure,
  managers: ids(told.managers),
  exclusions: ids(told.exclusions),
  recentPeers: ids(told.recentPeers),
  earlierPeers: ids(told.earlierPeers),
});
