import { leastPeople, type Group } from '../growth/anonymity.ts';
import { beyondChance } from '../growth/holm.ts';
import type { Figure } from '../growth/insights.ts';
import { withheldAcross } from '../growth/withheld-across.ts';
import { asSeen, type Seen } from './fairness-people.ts';
import {
  chanceOf,
  comparisonsOf,
  figuresOf,
  type FairnessFigures,
  type Measure,
} from './fairness-figures.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import type { Assignment } from './problem.ts';

export const fairnessWays = ['department', 'office', 'timeZone'] as const;
export type FairnessWay = (typeof fairnessWays)[number];

export interface FairnessGroup {
  /** Of the department, office or time zone; empty for those of whom it is not known. */
  name: string;
  figures: FairnessFigures;
  /** Where the difference to everybody else is larger than chance would explain. */
  differs: readonly Measure[];
}

/** M11: coverage, waiting and match quality, grouped in three ways. */
export interface Fairness {
  everyone: FairnessFigures;
  ways: readonly {
    way: FairnessWay;
    /** The largest first. */
    groups: readonly FairnessGroup[];
    /** Groups that are not shown: too small, or told by subtraction, or one too many to read. */
    notShown: number;
  }[];
}

/** The largest of each way: more than anybody reads. */
const groupsAtMost = 30;

const groupedBy = (way: FairnessWay, people: readonly Seen[]): Group[] => {
  const groups = new Map<string, string[]>();
  for (const { id, ...person } of people) {
    const known = groups.get(person[way]);
    if (known === undefined) groups.set(person[way], [id]);
    else known.push(id);
  }
  return [...groups].map(([key, ids]) => ({ key, people: ids }));
};

const largestFirst = (a: Group, b: Group): number =>
  b.people.length - a.people.length || (a.key < b.key ? -1 : 1);

/** Groups that may be shown, and those of them whose figures about the placed may not. */
const shownGroups = (people: readonly Seen[]) => {
  const all = fairnessWays.map((way) => groupedBy(way, people));
  const hidden = withheldAcross(all);
  const placed = fairnessWays.map((way) =>
    groupedBy(
      way,
      people.filter(({ score }) => score !== undefined),
    ),
  );
  const hiddenOfPlaced = withheldAcross(placed, hidden);
  return fairnessWays.map((way, index) => {
    const groups = all[index] ?? [];
    const shown = groups
      .filter(({ key }) => hidden[index]?.has(key) === false)
      .sort(largestFirst)
      .slice(0, groupsAtMost);
    return { way, shown, notShown: groups.length - shown.length, quiet: hiddenOfPlaced[index] };
  });
};

const fairnessOf = (people: readonly Seen[]): Fairness => {
  const placed = people.filter(({ score }) => score !== undefined).length;
  const byWay = shownGroups(people).map(({ way, shown, notShown, quiet }) => {
    const groups = shown.map(({ key }) => {
      const inside = people.filter((person) => person[way] === key);
      const outside = people.filter((person) => person[way] !== key);
      const isQuiet = quiet?.has(key) === true;
      const comparisons = comparisonsOf(inside, outside).filter(({ ofPlaced }) => !(isQuiet && ofPlaced));
      return { name: key, figures: figuresOf(inside, { isQuiet }), comparisons };
    });
    return { way, groups, notShown };
  });
  const comparisons = byWay.flatMap(({ groups }) => groups.flatMap((group) => group.comparisons));
  const beyond = beyondChance(comparisons.map(chanceOf));
  const differing = new Set(comparisons.filter((_, index) => beyond[index]));
  return {
    everyone: figuresOf(people, { isQuiet: placed < leastPeople }),
    ways: byWay.map(({ groups, ...way }) => ({
      ...way,
      groups: groups.map(({ name, figures, comparisons: own }) => ({
        ...{ name, figures },
        differs: own.filter((one) => differing.has(one)).map(({ measure }) => measure),
      })),
    })),
  };
};

/** Of everyone who was free to be paired; too few of them are not looked at. */
export const fairness = (problem: PreparedProblem, assignment: Assignment): Figure<Fairness> => {
  const people = asSeen(problem, assignment);
  return people.length < leastPeople ? { kind: 'too-few' } : { kind: 'shown', value: fairnessOf(people) };
};
