import { mutualInterest } from '../picks.ts';
import type { Proof } from '../problem.ts';
import type { BlossomNest } from './blossom-nest.ts';
import type { FoundPair } from './every-pair.ts';
import type { Roster } from './roster.ts';

/** A proof as figures: by place, people first, then the stand-ins. */
export interface Duals {
  /** Doubled, as the weights they pay for. */
  dualAt: (place: number) => number;
  /** Twice the weight of the pair. */
  needed: (pair: FoundPair) => number;
  /** Of what a pair needs, what it does not need for its claims. */
  neededForAppeal: (pair: FoundPair) => number;
  /** A dual without what its person's claims need. */
  price: (place: number) => number;
  paid: (one: number, other: number) => number;
}

export const dualsOf = (
  { size, placeOf, personAt }: Roster,
  proof: Proof,
  { around }: BlossomNest,
): Duals => {
  const { claimScale, learnerScale, pickScale = 0, people, standIns } = proof;
  const duals = new Float64Array(size + standIns.length);
  const forClaims = new Float64Array(size);
  for (const { id, claims, dual } of people) {
    duals[placeOf(id)] = dual;
    forClaims[placeOf(id)] = 2 * claims * claimScale;
  }
  for (const [index, { dual }] of standIns.entries()) duals[size + index] = dual;
  const dualAt = (place: number): number => duals[place] ?? 0;
  const claimsAt = (place: number): number => forClaims[place] ?? 0;
  const interestOf = ({ one, other }: FoundPair): number =>
    pickScale === 0 ? 0 : mutualInterest(personAt(one).candidate, personAt(other).candidate);
  const neededForAppeal = (pair: FoundPair): number =>
    2 * (pair.learners * learnerScale + interestOf(pair) * pickScale + pair.score);
  return {
    dualAt,
    neededForAppeal,
    needed: (pair) => claimsAt(pair.one) + claimsAt(pair.other) + neededForAppeal(pair),
    price: (place) => dualAt(place) - claimsAt(place),
    paid: (one, other) => dualAt(one) + dualAt(other) + around(one, other),
  };
};
