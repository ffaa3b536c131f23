import type { Candidate } from '#core/matching/candidate.ts';
import { defaultPolicy } from '#core/matching/policy.ts';
import type { MatchingProblem } from '#core/matching/problem.ts';
import {
  prepareProblem,
  type PreparedPerson,
  type PreparedProblem,
} from '#core/matching/prepared-problem.ts';
import { aProfile, type ProfileSaid } from './a-profile.ts';
import { ada } from './named.ts';

type OfARound =
  'id' | 'managers' | 'exclusions' | 'recentPeers' | 'earlierPeers' | 'available' | 'leftOutTimes';

export type CandidateSaid = ProfileSaid & Partial<Pick<Candidate, OfARound>>;

/** Somebody in a round, free, with the profile of `aProfile`. */
export const aCandidate = (said: CandidateSaid = {}): Candidate => {
  const { id = ada, managers = [], recentPeers = [], earlierPeers = [], ...more } = said;
  const { available = true, leftOutTimes = 0, ...profile } = more;
  return { ...aProfile(profile), id, managers, recentPeers, earlierPeers, available, leftOutTimes };
};

export const aProblem = (
  people: readonly Candidate[],
  said: Partial<Omit<MatchingProblem, 'people'>> = {},
): MatchingProblem => ({ people, policy: defaultPolicy, seed: 1, date: '2026-01-05', ...said });

/** Two people made ready as in one round of theirs, in the order given. */
export const aPreparedTwo = (
  one: Candidate,
  other: Candidate,
  said: Partial<Omit<MatchingProblem, 'people'>> = {},
): { problem: PreparedProblem; one: PreparedPerson; other: PreparedPerson } => {
  const problem = prepareProblem(aProblem([one, other], said));
  const find = ({ id }: Candidate): PreparedPerson => {
    const found = problem.people.find(({ candidate }) => candidate.id === id);
    if (found === undefined) throw new Error(`Nobody called ${id}.`);
    return found;
  };
  return { problem, one: find(one), other: find(other) };
};
