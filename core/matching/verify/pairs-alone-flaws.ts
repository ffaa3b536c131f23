import { hardConstraintBetween } from '../hard-constraints.ts';
import type { Proof } from '../problem.ts';
import { flawsInNames, type Roster } from './roster.ts';

/** Whether the best pairs alone, where a proof tells them, are pairs of the round that no hard constraint forbids (M3). */
export const flawsInPairsAlone = (roster: Roster, { pairs = [] }: Proof): string[] => {
  const inNames = flawsInNames(roster, pairs.flat(), 'The proof, in its pairs,');
  if (inNames.length > 0) return inNames;
  return pairs.flatMap((ids) => {
    const [one, other] = [roster.personAt(roster.placeOf(ids[0])), roster.personAt(roster.placeOf(ids[1]))];
    const constraint = hardConstraintBetween(one, other, roster.problem.minimumSharedMinutes);
    if (constraint === undefined) return [];
    return [`The proof pairs “${ids[0]}” and “${ids[1]}” against a hard constraint: ${constraint}.`];
  });
};
