import type { PreparedPerson } from '../prepared-problem.ts';
import type { MatchingPolicy } from '../policy.ts';
import type { Proof } from '../problem.ts';
import type { Roster } from './roster.ts';

/** Three rounds of waiting and more count alike. */
const waitingCounts = 3;

/** Rounds left out in a row, as far as they count; nothing where the policy does without this tier. */
export const waitingBy = ({ candidate }: PreparedPerson, tiers: MatchingPolicy['tiers']): number =>
  tiers.leftOutFirst ? Math.min(candidate.leftOutTimes, waitingCounts) : 0;

/** 1 for everybody, 1 more for each round waited; and where thirds are spared, 4 more for who agrees to no trio. */
const rightClaims = ({ problem }: Roster, spareThirds: boolean): number[] =>
  problem.people.map((person) => {
    const never = spareThirds && !person.candidate.acceptsTrio;
    return 1 + waitingBy(person, problem.tiers) + (never ? waitingCounts + 1 : 0);
  });

/** M4, M5: whether claims are those of one of the two ways to look for thirds, the same one for everybody. */
export const flawsInClaims = (roster: Roster, { people }: Proof): string[] => {
  const ways = [false, true].map((spareThirds) => {
    const right = rightClaims(roster, spareThirds);
    return people.flatMap(({ id, claims }) => {
      const due = right[roster.placeOf(id)];
      return claims === due ? [] : [`“${id}” has ${claims} claims in the proof instead of ${due ?? 'none'}.`];
    });
  });
  return ways.reduce((one, other) => (other.length < one.length ? other : one));
};
