import type { Assignment, MatchingProblem } from '../matching/problem.ts';

export interface MatcherProgress {
  phase: 'candidates' | 'solving' | 'checking';
  /** 0…1 */
  done: number;
}

export interface MatcherControls {
  onProgress: (progress: MatcherProgress) => void;
  isCancelled: () => boolean;
}

/** Finds the best assignment under the tiers of M4. Deterministic; independent of the order of people. */
export interface Matcher {
  assign(problem: MatchingProblem, controls: MatcherControls): Promise<Assignment>;
}
