import { hardConstraintBetween } from '../hard-constraints.ts';
import { isCircle, learnersAmong } from '../learners.ts';
import type { PreparedPerson, PreparedProblem } from '../prepared-problem.ts';
import { scorePair, termsOf, type TermVector } from '../score-pair.ts';
import { terms } from '../term-weights.ts';
import type { ClaimedAssignment, ClaimedGroup } from './claimed-assignment.ts';
import type { Roster } from './roster.ts';
import { placesOf } from './taken-pairs.ts';

type Two = readonly [PreparedPerson, PreparedPerson];

/** A pair is one two, a trio holds three. */
const twosOf = ([one, other, third]: readonly PreparedPerson[]): Two[] => {
  if (one === undefined || other === undefined) return [];
  return third === undefined
    ? [[one, other]]
    : [
        [one, other],
        [one, third],
        [other, third],
      ];
};

const mean = (values: readonly number[]): number =>
  Math.floor(values.reduce((sum, value) => sum + value, 0) / values.length);

const flawsInTerms = (told: TermVector, twos: readonly Two[], who: string): string[] =>
  terms.flatMap((term) => {
    const right = mean(twos.map(([one, other]) => termsOf(one, other)[term]));
    return told[term] === right ? [] : [`${who} have ${right} of the term ${term}, not ${told[term]}.`];
  });

/** M13: a circle is told in its direction, and only where the programme has circles. */
const flawsInCircle = (
  problem: PreparedProblem,
  people: readonly PreparedPerson[],
  who: string,
): string[] => {
  const [one, other, third] = people;
  if (one === undefined || other === undefined || third === undefined) return [];
  const flaws = problem.circlesOfThree ? [] : [`${who} are called a circle, but the policy has none.`];
  if (!isCircle([one, other, third]))
    flaws.push(`${who} are no circle: each would have to teach the next, and the last the first.`);
  return flaws;
};

const flawsInGroup = ({ problem, personAt }: Roster, group: ClaimedGroup, places: number[]): string[] => {
  const people = places.map(personAt);
  const who = people.map(({ candidate }) => `“${candidate.id}”`).join(', ');
  const twos = twosOf(people);
  const flaws = twos.flatMap(([one, other]) => {
    const constraint = hardConstraintBetween(one, other, problem.minimumSharedMinutes);
    if (constraint === undefined) return [];
    return [
      `“${one.candidate.id}” and “${other.candidate.id}” are together against a hard constraint: ${constraint}.`,
    ];
  });
  if (people.length > 2)
    for (const { candidate } of people)
      if (!candidate.acceptsTrio) flaws.push(`“${candidate.id}” is in a trio without having agreed to one.`);
  if ('circle' in group) flaws.push(...flawsInCircle(problem, people, who));
  const score = mean(twos.map(([one, other]) => scorePair(one, other, problem.weights)));
  if (group.score !== score) flaws.push(`${who} have the score ${score}, not ${group.score}.`);
  const learners = learnersAmong(people);
  if (group.learners !== undefined && group.learners !== learners)
    flaws.push(`Of ${who} ${learners} learn something they asked for, not ${group.learners}.`);
  return group.terms === undefined ? flaws : [...flaws, ...flawsInTerms(group.terms, twos, who)];
};

/** M3, M5: whether no hard constraint is broken, every third is wanted by all three, and the figures of each are right. */
export const flawsInGroups = (roster: Roster, { pairs, trios }: ClaimedAssignment): string[] =>
  [...pairs, ...trios].flatMap((group) => flawsInGroup(roster, group, placesOf(roster, group)));
