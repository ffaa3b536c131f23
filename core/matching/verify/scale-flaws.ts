import { mostInterest } from '../picks.ts';
import type { Proof } from '../problem.ts';
import { whole } from '../share.ts';
import { largestDual } from './largest-dual.ts';
import type { Roster } from './roster.ts';

/** What the interest of all pairs comes to at most, in steps: only who picked can be picked back. */
const interestAtMost = ({ problem }: Roster): number => {
  const { people, tiers } = problem;
  const picking = people.filter(({ candidate }) => candidate.picks !== undefined).length;
  return tiers.mutualPicks ? mostInterest * Math.floor(picking / 2) : 0;
};

/** M4: whether no sum of a later tier ever outweighs one more in an earlier, and every weight is exact. */
export const flawsInScales = (
  roster: Roster,
  { claimScale, learnerScale, pickScale = 0, people }: Proof,
): string[] => {
  const pairs = Math.floor(roster.size / 2);
  const { mostLearners } = roster.problem.tiers;
  const interest = interestAtMost(roster);
  const claims = 2 * people.reduce((most, one) => Math.max(most, one.claims), 1);
  if (![claimScale, learnerScale, pickScale].every(Number.isInteger))
    return [`The scales ${claimScale}, ${learnerScale} and ${pickScale} are no whole numbers.`];
  if (2 * (claims * claimScale + 2 * learnerScale + mostInterest * pickScale + whole) > largestDual)
    return [`The scales ${claimScale}, ${learnerScale} and ${pickScale} are too large to add up exactly.`];
  const flaws: string[] = [];
  const below = pairs * whole + interest * pickScale;
  if (interest === 0 && pickScale !== 0)
    flaws.push(`Picks weigh ${pickScale}, but nobody could be picked back.`);
  if (interest > 0 && pickScale <= pairs * whole)
    flaws.push(`A step of interest weighs ${pickScale}, no more than ${pairs} scores can come to.`);
  if (!mostLearners && learnerScale !== 0)
    flaws.push(`Learners weigh ${learnerScale}, but the policy does without their tier.`);
  if (mostLearners && learnerScale <= below)
    flaws.push(
      `A learner weighs ${learnerScale}, no more than picks and scores of ${pairs} pairs can come to.`,
    );
  if (claimScale <= pairs * 2 * learnerScale + below)
    flaws.push(
      `A claim weighs ${claimScale}, no more than learners and scores of ${pairs} pairs can come to.`,
    );
  return flaws;
};
