import type { Profile } from '../../people/profile.ts';
import type { Rating } from '../../programme/enrolment.ts';

/** Today's level of everything the person wants to learn: the *before* of L2. */
export const baselineOf = (profile: Profile): Rating[] =>
  profile.wants.map(({ skill, today }) => ({ skill, level: today }));
