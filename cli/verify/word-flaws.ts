import { isDeepStrictEqual } from 'node:util';
import { prepareProblem } from '#core/matching/prepared-problem.ts';
import type { MatchingProblem } from '#core/matching/problem.ts';
import type { Result } from '../match/result-schema.ts';
import { sayLeftOut, sayReasons } from '../match/say-reasons.ts';

/** M6: whether what people read is what the rules say. */
export const flawsInWords = (problem: MatchingProblem, { assignment }: Result): string[] => {
  const { pairs, trios, leftOut } = assignment;
  const people = new Map<string, ReturnType<typeof prepareProblem>['people'][number]>(
    prepareProblem(problem).people.map((person) => [person.candidate.id, person]),
  );
  const ofGroups = [...pairs, ...trios].flatMap(({ members, reasons }) => {
    const right = sayReasons(members.flatMap((id) => people.get(id) ?? []));
    return isDeepStrictEqual(reasons, right)
      ? []
      : [`The reasons of “${members.join('”, “')}” are not those that the rules give.`];
  });
  const ofOthers = leftOut.flatMap(({ id, reason, sentence }) =>
    sentence === sayLeftOut(reason) ? [] : [`The sentence for “${id}” does not say ${reason}.`],
  );
  return [...ofGroups, ...ofOthers];
};
