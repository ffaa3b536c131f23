import { hardConstraintBetween } from '../hard-constraints.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Proof } from '../problem.ts';
import type { PreparedPerson, PreparedProblem } from '../prepared-problem.ts';

/** People who reach each other over possible pairs: from each on to all not reached yet. */
const groupsOf = ({ people, minimumSharedMinutes }: PreparedProblem): PreparedPerson[][] => {
  let waiting = [...people];
  const groups: PreparedPerson[][] = [];
  for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
    const group = [first];
    for (const one of group) {
      const isNear = (other: PreparedPerson): boolean =>
        hardConstraintBetween(one, other, minimumSharedMinutes) === undefined;
      group.push(...waiting.filter(isNear));
      waiting = waiting.filter((other) => !isNear(other));
    }
    groups.push(group);
  }
  return groups;
};

const keyOf = (ids: readonly PersonId[]): string => JSON.stringify([...ids].sort());

/** M4: whether stand-ins belong to the odd groups of more than one, one each. In such a group somebody is always left over. */
export const flawsInOddGroups = (problem: PreparedProblem, { standIns }: Proof): string[] => {
  const odd = groupsOf(problem)
    .filter((group) => group.length > 1 && group.length % 2 === 1)
    .map((group) => group.map(({ candidate }) => candidate.id));
  const open = new Set(odd.map(keyOf));
  const strangers = standIns.flatMap(({ group }, index) =>
    open.delete(keyOf(group))
      ? []
      : [`Stand-in ${index} is for ${group.length} people who are no odd group of the round, or have one.`],
  );
  const left = odd.filter((group) => open.has(keyOf(group)));
  return [
    ...strangers,
    ...left.map(
      (group) => `The odd group of ${group.length} people around “${group[0] ?? ''}” has no stand-in.`,
    ),
  ];
};
