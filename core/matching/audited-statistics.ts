import { blockingPairs, tellBlocking } from './blocking-pairs.ts';
import { fairness } from './fairness.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import type { Assignment } from './problem.ts';
import { roundStatistics, type RoundStatistics } from './statistics.ts';

/** The statistics of a round with what its audits find: who would rather be elsewhere (blocking pairs) and fairness (M11). */
export const auditedStatistics = (problem: PreparedProblem, assignment: Assignment): RoundStatistics => ({
  ...roundStatistics(problem, assignment),
  blocking: tellBlocking(blockingPairs(problem, assignment)),
  fairness: fairness(problem, assignment),
});
