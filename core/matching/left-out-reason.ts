import { hardConstraintBetween, shareLanguage } from './hard-constraints.ts';
import type { PreparedPerson, PreparedProblem } from './prepared-problem.ts';
import type { LeftOutReason } from './problem.ts';
import { sharedMinutes } from './working-week.ts';

/**
 * Why this person is without a peer (M5), in a form that gives nobody's exclusion, decline or pause away: language and
 * hours are named only when they alone rule out everybody who is free.
 */
export const leftOutReason = (problem: PreparedProblem, person: PreparedPerson): LeftOutReason => {
  if (!person.candidate.available) return 'not-available';
  const others = problem.people.filter((one) => one !== person && one.candidate.available);
  const { minimumSharedMinutes } = problem;
  const possible = others.some(
    (one) => hardConstraintBetween(person, one, minimumSharedMinutes) === undefined,
  );
  if (possible || others.length === 0) return 'odd-one-out';
  const speaking = others.filter((one) => shareLanguage(person, one));
  if (speaking.length === 0) return 'no-shared-language';
  const awake = speaking.some((one) => sharedMinutes(person.week, one.week) >= minimumSharedMinutes);
  return awake ? 'no-possible-peer' : 'no-shared-hours';
};
