import { hardConstraintBetween } from '../hard-constraints.ts';
import { leftOutReason } from '../left-out-reason.ts';
import type { ClaimedAssignment } from './claimed-assignment.ts';
import type { Roster } from './roster.ts';
import { placesOf } from './taken-pairs.ts';

/** M5: whether everyone left out is told the right reason, and could not have been a third anywhere. */
export const flawsInLeftOut = (roster: Roster, { leftOut, pairs }: ClaimedAssignment): string[] => {
  const { problem, personAt, placeOf } = roster;
  const open = pairs
    .map((pair) => placesOf(roster, pair).map(personAt))
    .filter((members) => members.every(({ candidate }) => candidate.acceptsTrio));
  return leftOut.flatMap(({ id, reason }) => {
    const person = personAt(placeOf(id));
    const right = leftOutReason(problem, person);
    const flaws = right === reason ? [] : [`“${id}” is left out for ${right}, not for ${reason}.`];
    const joinable = open.find((members) =>
      members.every((one) => hardConstraintBetween(one, person, problem.minimumSharedMinutes) === undefined),
    );
    if (!person.candidate.acceptsTrio || joinable === undefined) return flaws;
    const who = joinable.map(({ candidate }) => `“${candidate.id}”`).join(' and ');
    return [...flaws, `“${id}” is left out, but could be the third of ${who}.`];
  });
};
