import type { Wanted } from './choose-threes.ts';
import type { SmallGroup } from './small-group.ts';

const acceptingIn = ({ accepts }: SmallGroup, isFree: (one: number) => boolean): number[] =>
  [...accepts.keys()].filter((one) => accepts[one] === true && isFree(one));

/** M5: any three who have all agreed to it, none barred from another, where that places somebody who is left over. */
export const consentingThrees = (group: SmallGroup): Wanted => ({
  unit: group.scales.claim,
  oneIsEnough: true,
  forEach: (isFree, see) => {
    const accepting = acceptingIn(group, isFree);
    const mayMeet = (one: number) => (other: number) => other > one && group.pairAt(one, other) !== undefined;
    for (const a of accepting) {
      const withA = accepting.filter(mayMeet(a));
      for (const b of withA) for (const c of withA.filter(mayMeet(b))) see([a, b, c]);
    }
  },
});

/**
 * M13: circles of three who have all agreed to be three, none barred from another: A teaches B, B teaches C, C teaches A.
 * Chosen where more people learn for it and none fewer are placed, or wait longer.
 */
export const circlesOfThree = (group: SmallGroup): Wanted => ({
  unit: group.scales.learner,
  oneIsEnough: false,
  forEach: (isFree, see) => {
    const accepting = acceptingIn(group, isFree);
    const teaches = (one: number, other: number): boolean =>
      group.learns(other, one) && group.pairAt(one, other) !== undefined;
    for (const a of accepting) {
      const later = accepting.filter((other) => other > a);
      const teachersOfA = later.filter((c) => teaches(c, a));
      if (teachersOfA.length === 0) continue;
      for (const b of later.filter((other) => teaches(a, other)))
        for (const c of teachersOfA) if (c !== b && teaches(b, c)) see([a, b, c]);
    }
  },
});
