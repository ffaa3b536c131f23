import { learnersAmong } from '../learners.ts';
import { interestAmong } from '../picks.ts';
import type { ClaimedAssignment, ClaimedTiers } from './claimed-assignment.ts';
import type { Roster } from './roster.ts';
import { waitingBy } from './right-claims.ts';
import { scorePair } from '../score-pair.ts';
import type { PreparedPerson } from '../prepared-problem.ts';
import { placesOf } from './taken-pairs.ts';

const tierNames = ['placed', 'waiting', 'learners', 'interest', 'score'] as const;

interface Scored {
  people: readonly PreparedPerson[];
  score: number;
}

const tiersOf = ({ problem: { tiers } }: Roster, groups: readonly Scored[]): Required<ClaimedTiers> => {
  const sums = { placed: 0, waiting: 0, learners: 0, interest: 0, score: 0 };
  for (const { people, score } of groups) {
    sums.placed += people.length;
    sums.waiting += people.reduce((sum, person) => sum + waitingBy(person, tiers), 0);
    sums.learners += tiers.mostLearners ? learnersAmong(people) : 0;
    sums.interest += tiers.mutualPicks ? interestAmong(people.map(({ candidate }) => candidate)) : 0;
    sums.score += score;
  }
  return sums;
};

/** Of scores that have been found right. */
const told = (roster: Roster, { pairs, trios }: ClaimedAssignment): Required<ClaimedTiers> =>
  tiersOf(
    roster,
    [...pairs, ...trios].map((group) => ({
      people: placesOf(roster, group).map(roster.personAt),
      score: group.score,
    })),
  );

/** M5, M13: whether trios have made the assignment no worse than the best pairs alone, where the proof tells these. */
const flawsInChoiceOfTrios = (
  roster: Roster,
  { proof }: ClaimedAssignment,
  right: Required<ClaimedTiers>,
): string[] => {
  const pairs = (proof.pairs ?? []).map((ids) => ids.map(roster.placeOf));
  if (pairs.flat().includes(-1)) return [];
  const alone = tiersOf(
    roster,
    pairs.map((places) => {
      const people = places.map(roster.personAt);
      const [one, other] = people;
      return { people, score: one && other ? scorePair(one, other, roster.problem.weights) : 0 };
    }),
  );
  const lost = tierNames.find((name) => right[name] !== alone[name]);
  return lost === undefined || right[lost] > alone[lost]
    ? []
    : [
        `With its trios the tier “${lost}” comes to ${right[lost]}; the best pairs alone have ${alone[lost]}.`,
      ];
};

/** M4: whether the totals are those of the pairs and trios. */
export const flawsInTiers = (roster: Roster, claimed: ClaimedAssignment): string[] => {
  const right = told(roster, claimed);
  const { tiers, totalScore, optimal, certificate } = claimed;
  const flaws = flawsInChoiceOfTrios(roster, claimed, right);
  if (totalScore !== right.score) flaws.push(`The scores come to ${right.score}, not to ${totalScore}.`);
  if (tiers !== undefined)
    for (const [name, told] of tierNames.map((one) => [one, tiers[one] ?? 0] as const))
      if (told !== right[name]) flaws.push(`The tier “${name}” comes to ${right[name]}, not to ${told}.`);
  if (optimal !== undefined && optimal !== (certificate.gap === 0))
    flaws.push(`A gap of ${certificate.gap} does not go with optimal: ${optimal}.`);
  return flaws;
};
