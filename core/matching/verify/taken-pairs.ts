import type { ClaimedAssignment, ClaimedGroup } from './claimed-assignment.ts';
import type { Roster } from './roster.ts';

/** The places of a pair or trio, as told. */
export const placesOf = ({ placeOf }: Roster, { members }: ClaimedGroup): number[] => members.map(placeOf);

/** By person: the place of the peer before thirds joined, or −1. A trio is the pair of its first two, and a third. */
export const peersBeforeThirds = (roster: Roster, { pairs, trios }: ClaimedAssignment): Int32Array => {
  const peers = new Int32Array(roster.size).fill(-1);
  for (const group of [...pairs, ...trios]) {
    const [one = -1, other = -1] = placesOf(roster, group);
    peers[one] = other;
    peers[other] = one;
  }
  return peers;
};
