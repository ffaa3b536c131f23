import { haveCommon } from './experience-diversity.ts';
import { barOrder, type PersonalBar } from './personal-bars.ts';
import type { PreparedPerson } from './prepared-problem.ts';
import { sharedMinutes } from './working-week.ts';

/** M3, in the order in which they are looked at. What a coordinator reads of the first four is one sentence (M6). */
export type HardConstraint = 'not-available' | PersonalBar | 'no-shared-language' | 'no-shared-hours';

const barBetween = (one: PreparedPerson, other: PreparedPerson): PersonalBar | undefined => {
  const mine = one.bars.get(other.candidate.id);
  const theirs = other.bars.get(one.candidate.id);
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  return barOrder.indexOf(mine) <= barOrder.indexOf(theirs) ? mine : theirs;
};

export const shareLanguage = (one: PreparedPerson, other: PreparedPerson): boolean =>
  haveCommon(one.languages, other.languages);

/** Why these two can never be paired, whatever the score; undefined when they can. Symmetric. */
export const hardConstraintBetween = (
  one: PreparedPerson,
  other: PreparedPerson,
  minimumSharedMinutes: number,
): HardConstraint | undefined => {
  if (!one.candidate.available || !other.candidate.available) return 'not-available';
  const bar = barBetween(one, other);
  if (bar !== undefined) return bar;
  if (!shareLanguage(one, other)) return 'no-shared-language';
  return sharedMinutes(one.week, other.week) < minimumSharedMinutes ? 'no-shared-hours' : undefined;
};
