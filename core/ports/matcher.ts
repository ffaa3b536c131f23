import type { Assignment, MatchingProblem } from '../matching/problem.ts';
import type { MatchingStep } from '../matching/matching-step.ts';

export interface MatcherControls {
  onProgress: (progress: MatchingStep) => void;
  isCancelled: () => boolean;
}

/** Pairs people in the way the problem asks for (M7). Deterministic; independent of the order of people. */
export interface Matcher {
  assign(problem: MatchingProblem, controls: MatcherControls): Promise<Assignment>;
}
