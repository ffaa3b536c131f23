import { assignPeople } from './assign-people.ts';
import { drawFromHat } from './hat-draw.ts';
import { prepareProblem } from './prepared-problem.ts';
import type { Assignment, MatchingProblem } from './problem.ts';
import type { MatchingStep } from './pair-search.ts';
import { wayOf } from './way-of-pairing.ts';

/** Pairs people in the way the round asks for (M7), step by step. */
export const pairPeople = (problem: MatchingProblem): Generator<MatchingStep, Assignment> =>
  wayOf(problem) === 'hat' ? drawFromHat(problem) : assignPeople(prepareProblem(problem));
