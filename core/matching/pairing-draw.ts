import type { Random } from '../shared/random.ts';

/** People of whom some may meet, by place from 0 on; a pairing is fullest when the claims it covers come to the most. */
export interface DrawGroup {
  size: number;
  mayMeet: (one: number, other: number) => boolean;
  /** How much it matters that each is paired: whoever waited has more. */
  claims: readonly number[];
}

export const drawPlace = (random: Random, places: number): number => Math.floor(random() * places);

const pair = (mates: Int32Array, one: number, other: number): void => {
  mates[one] = other;
  mates[other] = one;
};

const part = (mates: Int32Array, one: number, other: number): void => {
  mates[one] = -1;
  mates[other] = -1;
};

const drawPaired = (mates: Int32Array, random: Random): number => {
  for (;;) {
    const one = drawPlace(random, mates.length);
    if (mates[one] !== -1) return one;
  }
};

/** Steps of one exchange before it is given up, for each person. */
const stepsEach = 16;

/**
 * One pair parts; then whoever is alone takes somebody by lot from all who may be met, whose peer is alone in turn, until
 * two who are alone find each other in a pairing as full as before. False, with `mates` in disorder, when that takes long.
 */
const exchange = ({ size, mayMeet, claims }: DrawGroup, mates: Int32Array, random: Random): boolean => {
  let alone = drawPaired(mates, random);
  const left = mates[alone] as number;
  part(mates, alone, left);
  const claimAt = (place: number): number => claims[place] as number;
  let uncovered = claimAt(alone) + claimAt(left);
  for (let step = 0; step < stepsEach * size; step += 1) {
    const taken = drawPlace(random, size);
    if (taken === alone || !mayMeet(alone, taken)) continue;
    const peer = mates[taken] as number;
    if (peer !== -1) {
      uncovered += claimAt(peer) - claimAt(alone);
      part(mates, taken, peer);
      pair(mates, alone, taken);
      alone = peer;
    } else if (uncovered === claimAt(alone) + claimAt(taken)) {
      pair(mates, alone, taken);
      return true;
    }
  }
  return false;
};

/** How many exchanges mix a group; a full one re-pairs most people. */
export const exchangesFor = (size: number): number => 64 * Math.ceil(Math.log2(size + 2));

/**
 * A walk from one fullest pairing to another, after Jerrum and Sinclair (1989), which goes on for ever through all of them
 * alike. Each step of an exchange is as likely as the step back, an exchange begins with every pair alike, and one that is
 * given up changes nothing: so the walk stays in no pairing longer than in another. It reaches them all: two fullest
 * pairings differ in circles and paths, and one exchange can go around each. `start` becomes where the walk has ended.
 */
export function* exchangePairs(
  group: DrawGroup,
  start: Int32Array,
  random: Random,
  times: number = exchangesFor(group.size),
): Generator<number, void> {
  if (start.every((mate) => mate === -1)) return;
  const before = new Int32Array(start.length);
  for (let time = 0; time < times; time += 1) {
    yield time / times;
    before.set(start);
    if (!exchange(group, start, random)) start.set(before);
  }
}
