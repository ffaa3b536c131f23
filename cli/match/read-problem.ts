import { defaultPolicy, type MatchingPolicy } from '#core/matching/policy.ts';
import type { MatchingProblem } from '#core/matching/problem.ts';
import type { WayOfPairing } from '#core/matching/way-of-pairing.ts';
import { candidateFrom } from './candidate-from.ts';
import { peopleSchema } from './people-schema.ts';
import { policyFrom, policySchema } from './policy-schema.ts';
import { readJson } from './read-json.ts';

const readPolicy = async (file: string | undefined): Promise<MatchingPolicy> =>
  file === undefined
    ? defaultPolicy
    : policyFrom(await readJson({ file, name: 'POLICY', schema: policySchema }));

/** Who is to be paired, by what policy, and in which way. Throws Refusal. */
export const readProblem = async (files: {
  people: string;
  policy: string | undefined;
  way: WayOfPairing;
}): Promise<MatchingProblem> => {
  const { way } = files;
  const { people, seed, date } = await readJson({ file: files.people, name: 'PEOPLE', schema: peopleSchema });
  const candidates = people.map((one) => candidateFrom(one, way));
  return { people: candidates, way, seed, date, policy: await readPolicy(files.policy) };
};
