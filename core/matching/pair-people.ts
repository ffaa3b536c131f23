import { assignPeople } from './assign-people.ts';
import { drawFromHat } from './hat-draw.ts';
import { prepareProblem } from './prepared-problem.ts';
import type { Assignment, MatchingProblem } from './problem.ts';
import type { MatchingStep } from './matching-step.ts';
import type { SearchOptions } from './search-pairs.ts';
import { wayOf } from './way-of-pairing.ts';

/** Pairs people in the way the round asks for (M7), step by step. */
export const pairPeople = (
  problem: MatchingProblem,
  options: Pick<SearchOptions, 'hire'> = {},
): Generator<MatchingStep, Assignment> =>
  wayOf(problem) === 'hat' ? drawFromHat(problem) : assignPeople(prepareProblem(problem), undefined, options);
