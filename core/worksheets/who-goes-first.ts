import type { PersonId } from '../shared/ids.ts';

/** W1: alternates from session to session, in the order of the members, whatever became of the sessions before. */
export const whoGoesFirst = (members: readonly PersonId[], session: number): PersonId => {
  const first = members[session % members.length];
  if (first === undefined) throw new Error('A pair has members.');
  return first;
};
