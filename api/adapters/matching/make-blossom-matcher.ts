import { assignPeople } from '#core/matching/assign-people.ts';
import { possiblePairsFrom, type PossiblePair } from '#core/matching/possible-pairs.ts';
import { prepareProblem, type PreparedProblem } from '#core/matching/prepared-problem.ts';
import type { Matcher, MatcherControls } from '#core/ports/matcher.ts';
import { solveWithBlossom } from './solve-with-blossom.ts';

/** Rows scored before others get a turn. */
const rowsAtOnce = 25;

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const stopIfCancelled = ({ isCancelled }: MatcherControls): void => {
  if (isCancelled()) throw new Error('The round was cancelled.');
};

const allPossiblePairs = async (
  problem: PreparedProblem,
  controls: MatcherControls,
): Promise<PossiblePair[]> => {
  const pairs: PossiblePair[] = [];
  const rows = problem.people.length;
  for (let one = 0; one < rows; one += 1) {
    if (one % rowsAtOnce === 0) {
      stopIfCancelled(controls);
      controls.onProgress({ phase: 'candidates', done: one / rows });
      await breathe();
    }
    for (const pair of possiblePairsFrom(problem, one)) pairs.push(pair);
  }
  return pairs;
};

/**
 * Looks at every possible pair and solves exactly, in this process: quick for hundreds of people, about a quarter of a
 * minute for a thousand. Throws when it is cancelled.
 */
export const makeBlossomMatcher = (): Matcher => ({
  assign: async (input, controls) => {
    const problem = prepareProblem(input);
    const pairs = await allPossiblePairs(problem, controls);
    controls.onProgress({ phase: 'solving', done: 0 });
    const assignment = await assignPeople({
      problem,
      pairs,
      solve: (size, edges) => {
        stopIfCancelled(controls);
        return solveWithBlossom(size, edges);
      },
    });
    controls.onProgress({ phase: 'checking', done: 1 });
    return assignment;
  },
});
