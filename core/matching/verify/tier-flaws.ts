import { learnersAmong } from '../learners.ts';
import type { ClaimedAssignment, ClaimedTiers } from './claimed-assignment.ts';
import type { Roster } from './roster.ts';
import { waitingBy } from './right-claims.ts';
import { placesOf } from './taken-pairs.ts';

const tierNames = ['placed', 'waiting', 'learners', 'score'] as const;

/** Of scores that have been found right. */
const tiersOf = (roster: Roster, { pairs, trios }: ClaimedAssignment): ClaimedTiers => {
  const { tiers } = roster.problem;
  const sums = { placed: 0, waiting: 0, learners: 0, score: 0 };
  for (const group of [...pairs, ...trios]) {
    const people = placesOf(roster, group).map(roster.personAt);
    sums.placed += people.length;
    sums.waiting += people.reduce((sum, person) => sum + waitingBy(person, tiers), 0);
    sums.learners += tiers.mostLearners ? learnersAmong(people) : 0;
    sums.score += group.score;
  }
  return sums;
};

/** M4: whether the totals are those of the pairs and trios. */
export const flawsInTiers = (roster: Roster, claimed: ClaimedAssignment): string[] => {
  const right = tiersOf(roster, claimed);
  const { tiers, totalScore, optimal, certificate } = claimed;
  const flaws =
    totalScore === right.score ? [] : [`The scores come to ${right.score}, not to ${totalScore}.`];
  for (const name of tiers === undefined ? [] : tierNames)
    if (tiers?.[name] !== right[name])
      flaws.push(`The tier “${name}” comes to ${right[name]}, not to ${tiers?.[name] ?? 'nothing'}.`);
  if (optimal !== undefined && optimal !== (certificate.gap === 0))
    flaws.push(`A gap of ${certificate.gap} does not go with optimal: ${optimal}.`);
  return flaws;
};
