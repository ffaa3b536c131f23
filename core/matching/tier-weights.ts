import { mostInterest } from './picks.ts';
import type { PreparedPerson, PreparedProblem } from './prepared-problem.ts';
import { whole } from './share.ts';
import { weightsBelow } from './solver/graph.ts';

/** Rounds left out beyond this many count alike. */
const waitingAtMost = 3;

/** How often somebody was left out, as far as it counts (tier 2); 0 where the programme does without. */
export const waitingOf = (
  { candidate }: PreparedPerson,
  { tiers }: Pick<PreparedProblem, 'tiers'>,
): number => (tiers.leftOutFirst ? Math.min(waitingAtMost, Math.max(0, candidate.leftOutTimes)) : 0);

/** Sends those who agreed to be a third to the end of the line: for a second try that places one more person (M5). */
export interface SpareTrios {
  spareTrios: boolean;
}

/** How much it matters that each person is paired: 1 for everyone, more for those who wait. */
export const claimsOf = (
  problem: Pick<PreparedProblem, 'people' | 'tiers'>,
  { spareTrios }: SpareTrios,
): number[] =>
  problem.people.map((person) => {
    const alone = spareTrios && !person.candidate.acceptsTrio ? waitingAtMost + 1 : 0;
    return 1 + waitingOf(person, problem) + alone;
  });

/** What one more claim, one more learner and one more step of mutual interest weighs in an edge; a point of score weighs 1. */
export interface TierScales {
  claim: number;
  learner: number;
  /** 0 where nobody has picked. */
  pick: number;
}

/** Whether the weights that these claims make fit into exact ones. */
export const areExact = ({ claim }: TierScales, claims: readonly number[]): boolean =>
  claim * (2 * claims.reduce((most, one) => Math.max(most, one), 1) + 1) < weightsBelow;

/**
 * One integer for each edge, such that a matching of maximum weight is best in the tiers of M4, one after another.
 *
 * weight = claims · B + learners · C + interest · D + score, where D exceeds the total score of any matching, C that of all
 * interest and scores, and B that of all learners, interest and scores together: so the claims decide first, then the
 * learners, then the picks, then the scores. Tiers 1 and 2 share the claims: the sets of people that matchings can cover
 * form a matroid, its heaviest set under positive claims covers as many people as possible (tier 1), and is best for every
 * cut through the order of the claims (tier 2), for in a matroid only the order of the weights matters.
 *
 * With n people and nobody who picks C ≤ 5,001·n and B ≤ C·(n + 2); some 150,000 people stay exact however long some have
 * waited, some 200,000 where nobody was left out more than once, and some 3,000 where everybody picks. Throws RangeError
 * beyond.
 */
export const tierScales = (problem: Pick<PreparedProblem, 'people' | 'tiers'>): TierScales => {
  const { people, tiers } = problem;
  const edgesAtMost = Math.floor(people.length / 2) + 1;
  const scores = edgesAtMost * whole;
  const picking = tiers.mutualPicks ? people.filter(({ candidate }) => candidate.picks !== undefined) : [];
  const pick = picking.length < 2 ? 0 : scores;
  const picksAndScores = Math.floor(picking.length / 2) * mostInterest * pick + scores;
  const learner = tiers.mostLearners ? picksAndScores : 0;
  const claim = learner * 2 * edgesAtMost + picksAndScores;
  const scales = { claim, learner, pick };
  if (!areExact(scales, claimsOf(problem, { spareTrios: false })))
    throw new RangeError(`The tiers of ${people.length} people do not fit into exact weights.`);
  return scales;
};
