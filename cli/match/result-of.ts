import { learnersAmong } from '#core/matching/learners.ts';
import { interestAmong } from '#core/matching/picks.ts';
import type { PreparedPerson, PreparedProblem } from '#core/matching/prepared-problem.ts';
import type { Assignment, MatchingProblem } from '#core/matching/problem.ts';
import { termsOf, type TermVector } from '#core/matching/score-pair.ts';
import { waitingOf } from '#core/matching/tier-weights.ts';
import { wayOf } from '#core/matching/way-of-pairing.ts';
import type { Result } from './result-schema.ts';
import { sayLeftOut, sayReasons } from './say-reasons.ts';

type Figures = Omit<Result['assignment']['pairs'][number], 'members'>;

const meanOf = (vectors: readonly TermVector[]): TermVector => {
  const mean = (term: keyof TermVector): number =>
    Math.floor(vectors.reduce((sum, vector) => sum + vector[term], 0) / vectors.length);
  return {
    benefit: mean('benefit'),
    diversity: mean('diversity'),
    direction: mean('direction'),
    time: mean('time'),
    seniority: mean('seniority'),
  };
};

const figuresOf = (people: readonly PreparedPerson[], score: number): Figures => {
  const [one, other, third] = people;
  if (one === undefined || other === undefined) throw new Error('A pair has two members.');
  return {
    score,
    learners: learnersAmong(people),
    terms: meanOf(
      third === undefined
        ? [termsOf(one, other)]
        : [termsOf(one, other), termsOf(one, third), termsOf(other, third)],
    ),
    reasons: sayReasons(people),
  };
};

type Told = Result['assignment'];

const told = (assignment: Assignment, prepared: PreparedProblem): Told => {
  const byId = new Map(prepared.people.map((person) => [person.candidate.id, person]));
  const figures = (
    members: Assignment['pairs'][number]['members'] | Assignment['trios'][number]['members'],
    score: number,
  ) =>
    figuresOf(
      members.flatMap((id) => byId.get(id) ?? []),
      score,
    );
  const { pairs, trios, leftOut, totalScore } = assignment;
  return {
    pairs: pairs.map(({ members: [one, other], score }) => ({
      members: [one, other],
      ...figures([one, other], score),
    })),
    trios: trios.map(({ members: [one, other, third], score, circle }) => ({
      members: [one, other, third],
      ...(circle === undefined ? {} : { circle }),
      ...figures([one, other, third], score),
    })),
    leftOut: leftOut.map(({ id, reason }) => ({ id, reason, sentence: sayLeftOut(reason) })),
    totalScore,
  };
};

/** Mutual interest, told where people picked (M7). */
const interestOf = (
  { pairs, trios, proof }: Assignment,
  { people }: PreparedProblem,
): Pick<Result['tiers'], 'interest'> => {
  if (proof.pickScale === undefined) return {};
  const byId = new Map(people.map(({ candidate }) => [candidate.id, candidate]));
  const groups = [...pairs, ...trios].map(({ members }) => members.flatMap((id) => byId.get(id) ?? []));
  return { interest: groups.reduce((sum, group) => sum + interestAmong(group), 0) };
};

const tiersOf = ({ pairs, trios, leftOut, totalScore }: Told, prepared: PreparedProblem): Result['tiers'] => {
  const over = new Set<string>(leftOut.map(({ id }) => id));
  const placed = prepared.people.filter(({ candidate }) => !over.has(candidate.id));
  const learners = [...pairs, ...trios].reduce((sum, one) => sum + one.learners, 0);
  return {
    placed: placed.length,
    waiting: placed.reduce((sum, person) => sum + waitingOf(person, prepared), 0),
    learners: prepared.tiers.mostLearners ? learners : 0,
    score: totalScore,
  };
};

export interface Matched {
  problem: MatchingProblem;
  prepared: PreparedProblem;
  assignment: Assignment;
  milliseconds: number;
}

/** What `match` prints. */
export const resultOf = ({ problem, prepared, assignment, milliseconds }: Matched): Result => {
  const { policy, seed, date } = problem;
  const { certificate, proof } = assignment;
  const { possiblePairs, gap, kind, lot } = certificate;
  const way = wayOf(problem);
  const all = told(assignment, prepared);
  return {
    assignment: all,
    tiers: { ...tiersOf(all, prepared), ...interestOf(assignment, prepared) },
    certificate: {
      possiblePairs,
      gap,
      ...(kind === undefined ? { optimal: gap === 0 } : { kind, lot }),
      proof: {
        claimScale: proof.claimScale,
        learnerScale: proof.learnerScale,
        ...(proof.pickScale === undefined ? {} : { pickScale: proof.pickScale }),
        ...(proof.pairs === undefined ? {} : { pairs: proof.pairs.map(([one, other]) => [one, other]) }),
        people: proof.people.map(({ id, claims, dual }) => ({ id, claims, dual })),
        blossoms: proof.blossoms.map(({ members, standIns, dual }) => ({
          members: [...members],
          standIns: [...standIns],
          dual,
        })),
        standIns: proof.standIns.map(({ group, weight, dual }) => ({ group: [...group], weight, dual })),
      },
    },
    ...(way === 'optimised' ? {} : { way }),
    policy,
    seed,
    date,
    milliseconds,
  };
};
