import { isDeepStrictEqual } from 'node:util';
import type { MatchingProblem } from '#core/matching/problem.ts';
import { wayOf } from '#core/matching/way-of-pairing.ts';
import type { Result } from '../match/result-schema.ts';

/** Whether a result is for this way of pairing, policy, seed and date. */
export const flawsInSetting = (problem: MatchingProblem, result: Result): string[] => {
  const [told, right] = [result, problem].map((one) => ({ ...one, way: wayOf(one) }));
  return (['way', 'policy', 'seed', 'date'] as const).flatMap((name) =>
    isDeepStrictEqual(told?.[name], right?.[name])
      ? []
      : [
          `The ${name} of the result is ${JSON.stringify(told?.[name])}, not ${JSON.stringify(right?.[name])}.`,
        ],
  );
};
