import type { Random } from '../shared/random.ts';
import type { DrawGroup } from './pairing-draw.ts';

/** So many people have at most two million pairings; each is counted. */
export const countedAtMost = 16;

interface Counted {
  /** By set of people, as bits: the most claims that a pairing of people of the set covers. */
  covered: Float64Array;
  /** How many pairings cover so much. */
  pairings: Float64Array;
}

interface Way {
  /** The peer of the last person of a set, or −1. */
  peer: number;
  rest: number;
  /** With the claims of both. */
  covered: number;
}

/** Shows what can become of the last person of a set: alone, or with any other whom they may meet. */
const eachWay = (
  { mayMeet, claims }: DrawGroup,
  covered: Float64Array,
  set: number,
  see: (way: Way) => void,
): void => {
  const last = 31 - Math.clz32(set);
  const others = set ^ (1 << last);
  see({ peer: -1, rest: others, covered: covered[others] as number });
  for (let peer = 0; peer < last; peer += 1) {
    if ((others & (1 << peer)) === 0 || !mayMeet(last, peer)) continue;
    const rest = others ^ (1 << peer);
    const both = (claims[last] as number) + (claims[peer] as number);
    see({ peer, rest, covered: (covered[rest] as number) + both });
  }
};

const count = (group: DrawGroup): Counted => {
  const sets = 2 ** group.size;
  const covered = new Float64Array(sets);
  const pairings = new Float64Array(sets);
  pairings[0] = 1;
  for (let set = 1; set < sets; set += 1) {
    let [most, ways] = [-1, 0];
    eachWay(group, covered, set, (way) => {
      if (way.covered > most) [most, ways] = [way.covered, 0];
      if (way.covered === most) ways += pairings[way.rest] as number;
    });
    covered[set] = most;
    pairings[set] = ways;
  }
  return { covered, pairings };
};

const drawWay = (group: DrawGroup, { covered, pairings }: Counted, set: number, random: Random): Way => {
  const fullest: Way[] = [];
  eachWay(group, covered, set, (way) => {
    if (way.covered === covered[set]) fullest.push(way);
  });
  let lot = random() * (pairings[set] as number);
  const drawn = fullest.find(({ rest }) => (lot -= pairings[rest] as number) < 0) ?? fullest.at(-1);
  if (drawn === undefined) throw new Error('Every set of people has a fullest pairing.');
  return drawn;
};

/** One of all fullest pairings of a small group, each exactly as likely as any other. Throws RangeError for a large one. */
export const drawCounted = (group: DrawGroup, random: Random): Int32Array => {
  if (group.size > countedAtMost)
    throw new RangeError(`The pairings of ${group.size} people are too many to count.`);
  const counted = count(group);
  const mates = new Int32Array(group.size).fill(-1);
  for (let set = 2 ** group.size - 1; set > 0;) {
    const { peer, rest } = drawWay(group, counted, set, random);
    if (peer !== -1) {
      const last = 31 - Math.clz32(set);
      mates[last] = peer;
      mates[peer] = last;
    }
    set = rest;
  }
  return mates;
};
