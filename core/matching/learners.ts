import { learnsFrom } from './benefit.ts';
import type { PreparedPerson } from './prepared-problem.ts';

/** Whether somebody learns something they asked for from any of these; nobody learns from themselves. */
export const learnsAmong = (one: PreparedPerson, group: readonly PreparedPerson[]): boolean =>
  group.some((other) => other !== one && learnsFrom(one.learner, other.offers));

/** Of those who meet, how many learn something they asked for from any of the others: a pair or a trio. */
export const learnersAmong = (group: readonly PreparedPerson[]): number =>
  group.reduce((sum, one) => sum + Number(learnsAmong(one, group)), 0);

type Trio = readonly [PreparedPerson, PreparedPerson, PreparedPerson];

/** Whether each of three teaches the next something they asked for, and the last the first. */
export const isCircle = ([a, b, c]: Trio): boolean =>
  learnsAmong(b, [a]) && learnsAmong(c, [b]) && learnsAmong(a, [c]);

/**
 * M13: three in an order in which each teaches the next something they asked for, and the last the first; undefined where
 * there is none.
 */
export const circleOf = ([one, other, third]: Trio): Trio | undefined => {
  const ways: Trio[] = [
    [one, other, third],
    [one, third, other],
  ];
  return ways.find(isCircle);
};
