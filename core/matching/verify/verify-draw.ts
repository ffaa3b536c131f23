import { hatOf } from '../hat.ts';
import type { MatchingProblem, Proof } from '../problem.ts';
import { nestOf } from './blossom-nest.ts';
import { flawsInFigures, type AssignmentVerdict } from './check-proof.ts';
import type { ClaimedAssignment } from './claimed-assignment.ts';
import { dualsOf } from './duals.ts';
import { flawsInGroups } from './group-flaws.ts';
import { flawsInLeftOut } from './left-out-flaws.ts';
import { flawsInOddGroups } from './odd-groups.ts';
import { flawsInStandInPayments, lookAtPayments } from './payment-flaws.ts';
import { flawsInPlacing } from './placing-flaws.ts';
import { rosterOf, type Roster } from './roster.ts';
import { totalsOf } from './slackness-flaws.ts';
import { peersAlone } from './taken-pairs.ts';
import { flawsInTiers } from './tier-flaws.ts';

const claimsTaken = (roster: Roster, claimed: ClaimedAssignment): bigint => {
  const peers = peersAlone(roster, claimed);
  return claimed.proof.people.reduce(
    (sum, { id, claims }) => (peers[roster.placeOf(id)] === -1 ? sum : sum + BigInt(claims)),
    0n,
  );
};

const paidForStandIns = ({ standIns }: Proof): bigint =>
  standIns.reduce((sum, { weight }) => sum + 2n * BigInt(weight), 0n);

/**
 * Whether the duals prove that no pairing covers more claims: whatever a pairing weighs, its claims alone weigh no more;
 * so one that covered one claim more would be heavier than the duals allow.
 */
const checkFullness = (roster: Roster, claimed: ClaimedAssignment): AssignmentVerdict => {
  const inFigures = flawsInFigures(roster, claimed);
  if (inFigures.length > 0) return { pairsChecked: 0, flaws: inFigures };
  const { proof, certificate } = claimed;
  const nest = nestOf(roster, proof);
  const duals = dualsOf(roster, proof, nest);
  const { pairsChecked, possiblePairs, unpaid } = lookAtPayments(roster, duals);
  const { bound } = totalsOf(roster, [], { duals, nest, standIns: proof.standIns.length });
  const taken = claimsTaken(roster, claimed);
  const flaws = [
    ...flawsInOddGroups(roster.problem, proof),
    ...flawsInStandInPayments(roster, proof, duals),
    ...unpaid,
  ];
  if (possiblePairs !== certificate.possiblePairs)
    flaws.push(`There are ${possiblePairs} possible pairs, not ${certificate.possiblePairs}.`);
  if (bound - paidForStandIns(proof) >= 2n * BigInt(proof.claimScale) * (taken + 1n))
    flaws.push(`The pairs cover ${taken} claims, and the duals do not show that none cover more.`);
  return { pairsChecked, flaws };
};

/**
 * Checks a draw from the hat by the rules alone: everyone stands once, no hard constraint is broken, figures are right, no
 * pairing places more people, and the lot is the one that follows from what went in. Whether the pairs are those which this
 * lot draws is not checked here: for that one draws again.
 */
export const verifyDraw = (problem: MatchingProblem, claimed: ClaimedAssignment): AssignmentVerdict => {
  const { lot, toFill, toTell } = hatOf(problem);
  const told = rosterOf(toTell);
  const misplaced = flawsInPlacing(told, claimed);
  if (misplaced.length > 0) return { pairsChecked: 0, flaws: misplaced };
  const { pairsChecked, flaws: inFullness } = checkFullness(rosterOf(toFill), claimed);
  const flaws = [flawsInGroups, flawsInLeftOut, flawsInTiers].flatMap((flawsIn) => flawsIn(told, claimed));
  const { certificate } = claimed;
  if (certificate.kind !== 'fullest' || certificate.gap !== 0)
    flaws.push('A draw proves that no pairing places more people, and nothing else.');
  if (certificate.lot !== lot)
    flaws.push(`The lot of these people on this day is ${lot}, not ${certificate.lot ?? 'none'}.`);
  return { pairsChecked, flaws: [...flaws, ...inFullness] };
};
