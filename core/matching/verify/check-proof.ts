import { nestOf } from './blossom-nest.ts';
import type { ClaimedAssignment } from './claimed-assignment.ts';
import { dualsOf } from './duals.ts';
import { flawsInOddGroups } from './odd-groups.ts';
import { flawsInStandInPayments, lookAtPayments } from './payment-flaws.ts';
import { flawsInProofNames } from './proof-name-flaws.ts';
import { flawsInPairsAlone } from './pairs-alone-flaws.ts';
import { flawsInClaims } from './right-claims.ts';
import type { Roster } from './roster.ts';
import { flawsInScales } from './scale-flaws.ts';
import { flawsInSlackness, totalsOf } from './slackness-flaws.ts';
import { takenEdges } from './taken-edges.ts';
import { peersAlone } from './taken-pairs.ts';

const flawInGap = (gap: number): string[] =>
  gap >= 0 && Number.isSafeInteger(2 * gap) ? [] : [`A gap of ${gap} is none: halves from 0 on.`];

export interface AssignmentVerdict {
  /** All pairs there are, looked at one by one; 0 where the figures told were none to begin with. */
  pairsChecked: number;
  /** Sentences with names and figures; none means verified. */
  flaws: readonly string[];
}

/** Whether the figures of a proof can be reckoned with at all. */
export const flawsInFigures = (roster: Roster, { proof, certificate }: ClaimedAssignment): string[] => {
  const flaws = [
    ...flawInGap(certificate.gap),
    ...flawsInProofNames(roster, proof),
    ...flawsInPairsAlone(roster, proof),
    ...flawsInClaims(roster, proof),
    ...flawsInScales(roster, proof),
  ];
  return flaws.length > 0 ? flaws : [...nestOf(roster, proof).flaws];
};

/**
 * M4: whether the duals prove that no pairing weighs more, or where a gap is told, that none weighs more by more than the
 * gap. Let duals and blossoms pay at least twice the weight of every possible pair, and of everybody of an odd group with
 * its stand-in. Any pairing leaves somebody of every odd group over, who may have the stand-in; so twice its weight and
 * that of all stand-ins is at most Σ duals + Σ dual · (size − 1)/2 of the blossoms. The pairs taken reach this sum. Where
 * some pairs are not paid for, prices raised until they are make the sum larger; a gap has to cover that.
 */
export const checkProof = (roster: Roster, claimed: ClaimedAssignment): AssignmentVerdict => {
  const inFigures = flawsInFigures(roster, claimed);
  if (inFigures.length > 0) return { pairsChecked: 0, flaws: inFigures };
  const { proof, certificate } = claimed;
  const nest = nestOf(roster, proof);
  const duals = dualsOf(roster, proof, nest);
  const taken = takenEdges(roster, proof, peersAlone(roster, claimed), duals);
  const { pairsChecked, possiblePairs, unpaid, lift } = lookAtPayments(roster, duals);
  const { bound, weight } = totalsOf(roster, taken, { duals, nest, standIns: proof.standIns.length });
  const flaws = [...flawsInOddGroups(roster.problem, proof), ...flawsInStandInPayments(roster, proof, duals)];
  if (possiblePairs !== certificate.possiblePairs)
    flaws.push(`There are ${possiblePairs} possible pairs, not ${certificate.possiblePairs}.`);
  if (certificate.gap === 0) flaws.push(...unpaid, ...flawsInSlackness(roster, taken, { duals, nest }));
  if (bound + lift - weight > BigInt(2 * certificate.gap))
    flaws.push(
      `Twice the weight of what is taken is ${weight}, but the duals allow ${bound + lift}: more than a gap of ${certificate.gap}.`,
    );
  return { pairsChecked, flaws };
};
