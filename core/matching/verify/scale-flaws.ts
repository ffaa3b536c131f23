import type { Proof } from '../problem.ts';
import { whole } from '../share.ts';
import { largestDual } from './largest-dual.ts';
import type { Roster } from './roster.ts';

/** Both members at most: 1, three rounds of waiting, 4 more for who agrees to no trio. */
const claimsOfPair = 2 * 8;

/** M4: whether no sum of a later tier ever outweighs one more in an earlier, and every weight is exact. */
export const flawsInScales = ({ size, problem }: Roster, { claimScale, learnerScale }: Proof): string[] => {
  const pairs = Math.floor(size / 2);
  const { mostLearners } = problem.tiers;
  if (!Number.isInteger(claimScale) || !Number.isInteger(learnerScale))
    return [`The scales ${claimScale} and ${learnerScale} are no whole numbers.`];
  if (2 * (claimsOfPair * claimScale + 2 * learnerScale + whole) > largestDual)
    return [`The scales ${claimScale} and ${learnerScale} are too large to add up exactly.`];
  const flaws: string[] = [];
  if (!mostLearners && learnerScale !== 0)
    flaws.push(`Learners weigh ${learnerScale}, but the policy does without their tier.`);
  if (mostLearners && learnerScale <= pairs * whole)
    flaws.push(`A learner weighs ${learnerScale}, no more than ${pairs} scores can come to.`);
  if (claimScale <= pairs * (2 * learnerScale + whole))
    flaws.push(
      `A claim weighs ${claimScale}, no more than learners and scores of ${pairs} pairs can come to.`,
    );
  return flaws;
};
