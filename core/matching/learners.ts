import { learnsFrom } from './benefit.ts';
import type { PreparedPerson } from './prepared-problem.ts';

/** Whether somebody learns something they asked for from any of these; nobody learns from themselves. */
export const learnsAmong = (one: PreparedPerson, group: readonly PreparedPerson[]): boolean =>
  group.some((other) => other !== one && learnsFrom(one.learner, other.offers));

/** Of those who meet, how many learn something they asked for from any of the others: a pair or a trio. */
export const learnersAmong = (group: readonly PreparedPerson[]): number =>
  group.reduce((sum, one) => sum + Number(learnsAmong(one, group)), 0);
