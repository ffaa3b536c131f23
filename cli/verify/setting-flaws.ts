import { isDeepStrictEqual } from 'node:util';
import type { MatchingProblem } from '#core/matching/problem.ts';
import type { Result } from '../match/result-schema.ts';

/** Whether a result is for this policy, seed and date. */
export const flawsInSetting = (problem: MatchingProblem, result: Result): string[] =>
  (['policy', 'seed', 'date'] as const).flatMap((name) =>
    isDeepStrictEqual(result[name], problem[name])
      ? []
      : [
          `The ${name} of the result is ${JSON.stringify(result[name])}, not ${JSON.stringify(problem[name])}.`,
        ],
  );
