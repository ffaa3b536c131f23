import { prepareProblem } from '../prepared-problem.ts';
import type { MatchingProblem } from '../problem.ts';
import type { ClaimedAssignment } from './claimed-assignment.ts';
import { flawsInGroups } from './group-flaws.ts';
import { flawsInLeftOut } from './left-out-flaws.ts';
import { flawsInPlacing } from './placing-flaws.ts';
import { checkProof, type AssignmentVerdict } from './check-proof.ts';
import { rosterOf } from './roster.ts';
import { flawsInTiers } from './tier-flaws.ts';
import { verifyDraw } from './verify-draw.ts';
import { wayOf } from '../way-of-pairing.ts';

const flawsAtMost = 100;

const few = ({ pairsChecked, flaws }: AssignmentVerdict): AssignmentVerdict => ({
  pairsChecked,
  flaws: flaws.slice(0, flawsAtMost),
});

/**
 * Checks an assignment against the people and the policy it is for, by the rules alone and by looking at all pairs: none
 * of the code that finds pairs is used. M3: nobody is together against a hard constraint. M5: thirds are wanted, and who
 * is left out is told why. M4: figures are right, and the proof shows that no other pairing is better in the tiers; it is
 * about the best pairs alone, and trios make it no worse. M13: a circle is one. M7: of a draw from the hat it proves less,
 * see `verifyDraw`. Tells a hundred flaws at most.
 */
export const verifyAssignment = (problem: MatchingProblem, claimed: ClaimedAssignment): AssignmentVerdict => {
  if (wayOf(problem) === 'hat') return few(verifyDraw(problem, claimed));
  const roster = rosterOf(prepareProblem(problem));
  const misplaced = flawsInPlacing(roster, claimed);
  if (misplaced.length > 0) return few({ pairsChecked: 0, flaws: misplaced });
  const { pairsChecked, flaws: inProof } = checkProof(roster, claimed);
  const flaws = [flawsInGroups, flawsInLeftOut, flawsInTiers].flatMap((flawsIn) => flawsIn(roster, claimed));
  return few({ pairsChecked, flaws: [...flaws, ...inProof] });
};
