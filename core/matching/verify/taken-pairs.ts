import type { ClaimedAssignment, ClaimedGroup } from './claimed-assignment.ts';
import type { Roster } from './roster.ts';

/** The places of a pair or trio, as told. */
export const placesOf = ({ placeOf }: Roster, { members }: ClaimedGroup): number[] => members.map(placeOf);

/** The pairs that the proof is about, by their places. Where it tells none, a trio is the pair of its first two, and a third. */
export const pairsAlone = (roster: Roster, { pairs, trios, proof }: ClaimedAssignment): number[][] => {
  const alone = proof.pairs ?? [...pairs, ...trios].map(({ members: [one, other] }) => [one, other] as const);
  return alone.map((members) => members.map(roster.placeOf));
};

/** By person: the place of the peer in those pairs, or −1. */
export const peersAlone = (roster: Roster, claimed: ClaimedAssignment): Int32Array => {
  const peers = new Int32Array(roster.size).fill(-1);
  for (const [one = -1, other = -1] of pairsAlone(roster, claimed)) {
    peers[one] = other;
    peers[other] = one;
  }
  return peers;
};
