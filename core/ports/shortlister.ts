import type { MatchingProblem } from '../matching/problem.ts';
import type { ProposedPeers } from '../matching/shortlists.ts';

/** Proposes peers to choose from (M7). Deterministic; independent of the order of people. */
export interface Shortlister {
  propose(problem: MatchingProblem): Promise<ProposedPeers[]>;
}
