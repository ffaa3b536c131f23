import { benefitFor, reciprocal } from './benefit.ts';
import { experienceDiversity } from './experience-diversity.ts';
import type { TermWeights } from './policy.ts';
import type { PreparedPerson } from './prepared-problem.ts';
import { seniorityCloseness } from './seniority-closeness.ts';
import { whole, type Share } from './share.ts';
import { canMeet, sharedTime } from './shared-time.ts';
import { sharedDirection } from './shared-direction.ts';
import type { Term } from './term-weights.ts';
import { sharedMinutes } from './working-week.ts';

/** The terms of M2, each a share 0…10,000: what the score is made of and what the reasons are told from. */
export type TermVector = Readonly<Record<Term, Share>>;

/** Symmetric: it is the same pair whoever is named first. */
export const termsOf = (one: PreparedPerson, other: PreparedPerson): TermVector => ({
  benefit: reciprocal(benefitFor(one.learner, other.offers), benefitFor(other.learner, one.offers)),
  diversity: experienceDiversity(one.experienced, other.experienced),
  direction: sharedDirection(one.directions, other.directions),
  time: canMeet(one.candidate, other.candidate) ? sharedTime(sharedMinutes(one.week, other.week)) : 0,
  seniority: seniorityCloseness(one.candidate.seniority, other.candidate.seniority),
});

/** 0…10,000, in whole numbers. Weights are those of `normalisedWeights`. Says nothing about whether the two may be paired. */
export const scoreOf = (vector: TermVector, weights: TermWeights): number =>
  Math.floor(
    (vector.benefit * weights.benefit +
      vector.diversity * weights.diversity +
      vector.direction * weights.direction +
      vector.time * weights.time +
      vector.seniority * weights.seniority) /
      whole,
  );

export const scorePair = (one: PreparedPerson, other: PreparedPerson, weights: TermWeights): number =>
  scoreOf(termsOf(one, other), weights);
