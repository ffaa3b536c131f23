import type { ClaimedAssignment } from './claimed-assignment.ts';
import { flawsInNames, type Roster } from './roster.ts';

/** Whether everyone stands exactly once in a pair, in a trio, or among those left out. */
export const flawsInPlacing = (roster: Roster, { pairs, trios, leftOut }: ClaimedAssignment): string[] => {
  const placed = [...pairs, ...trios].flatMap(({ members }) => [...members]);
  const told = [...placed, ...leftOut.map(({ id }) => id)];
  const there = new Set(told);
  const forgotten = roster.problem.people.filter(({ candidate }) => !there.has(candidate.id));
  return [
    ...flawsInNames(roster, told, 'The assignment'),
    ...forgotten.map(({ candidate }) => `The assignment forgets “${candidate.id}”.`),
  ];
};
