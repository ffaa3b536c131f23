import type { Proof } from '../problem.ts';
import type { Duals } from './duals.ts';
import { everyPossiblePair } from './every-pair.ts';
import type { Roster } from './roster.ts';

const unpaidAtMost = 100;

/** What a look at every pair finds. */
export interface Payments {
  pairsChecked: number;
  possiblePairs: number;
  /** Pairs that the duals do not pay for, the first hundred: flaws, or part of a gap. */
  unpaid: readonly string[];
  /** By how much raised prices would pay for them all: Σ over people, doubled as duals are. */
  lift: bigint;
}

/** Whether the duals of both, and of the blossoms around both, come to twice the weight of every possible pair. */
export const lookAtPayments = (roster: Roster, duals: Duals): Payments => {
  let possiblePairs = 0;
  const unpaid: string[] = [];
  const lifts = new Float64Array(roster.size);
  const raise = (place: number, appeal: number): void => {
    lifts[place] = Math.max(lifts[place] ?? 0, appeal - duals.price(place));
  };
  const pairsChecked = everyPossiblePair(roster.problem, (pair) => {
    possiblePairs += 1;
    const { one, other } = pair;
    const [needed, paid] = [duals.needed(pair), duals.paid(one, other)];
    if (paid >= needed) return;
    const half = duals.neededForAppeal(pair) / 2;
    raise(one, half);
    raise(other, half);
    if (unpaid.length < unpaidAtMost)
      unpaid.push(`${roster.nameAt(one)} and ${roster.nameAt(other)} need ${needed}, but are paid ${paid}.`);
  });
  const lift = lifts.reduce((sum, one) => sum + BigInt(one), 0n);
  return { pairsChecked, possiblePairs, unpaid, lift };
};

/** Whether every member of a group is paid for with its stand-in, as far as all weigh the same. */
export const flawsInStandInPayments = (roster: Roster, { standIns }: Proof, { paid }: Duals): string[] =>
  standIns.flatMap(({ group, weight }, index) =>
    group.flatMap((id) => {
      const known = paid(roster.placeOf(id), roster.size + index);
      return known >= 2 * weight
        ? []
        : [`“${id}” and stand-in ${index} need ${2 * weight}, but are paid ${known}.`];
    }),
  );
