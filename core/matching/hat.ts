import { canonicalText } from '../shared/canonical-text.ts';
import { hashText } from '../shared/hash.ts';
import { seededRandom, type Random } from '../shared/random.ts';
import { defaultPolicy } from './policy.ts';
import { prepareProblem, type PreparedProblem } from './prepared-problem.ts';
import type { MatchingProblem } from './problem.ts';
import { normalisedWeights } from './term-weights.ts';

/** Everything a draw depends on. How well two fit is told of a drawn pair, and plays no part in drawing it. */
export interface Hat {
  /** 32 bits of the hash of what went in: drawing again with the same people on the same day draws the same. */
  lot: number;
  /** For finding out how many people can be paired at most: the programme's weights have no influence. */
  toFill: PreparedProblem;
  /** The same people in the same order, scored as the programme does. */
  toTell: PreparedProblem;
}

const lotOf = ({ people, policy, date }: MatchingProblem): number => {
  const { minimumSharedMinutesPerWeek, tiers } = policy;
  const everyone = people.map((one) => `${one.id} ${hashText(canonicalText(one))}`).sort();
  const rules = canonicalText({ minimumSharedMinutesPerWeek, leftOutFirst: tiers.leftOutFirst, date });
  return Number.parseInt(hashText(`lot|${rules}|${[...new Set(everyone)].join('|')}`).slice(0, 8), 16);
};

/** The order of people comes from the lot as well: pairs are drawn with numbers that know nothing of it. */
export const randomOf = ({ lot }: Hat): Random =>
  seededRandom(Number.parseInt(hashText(`draw|${lot}`).slice(0, 8), 16));

/**
 * M7: the hat of a round. Neither the round's own number nor the slider goes into the lot, or one could draw again until
 * it suits.
 */
export const hatOf = (problem: MatchingProblem): Hat => {
  const lot = lotOf(problem);
  const { minimumSharedMinutesPerWeek, tiers, weights } = problem.policy;
  const toFill = prepareProblem({
    ...problem,
    seed: lot,
    policy: {
      weights: defaultPolicy.weights,
      tiers: { leftOutFirst: tiers.leftOutFirst, mostLearners: false, mutualPicks: false },
      minimumSharedMinutesPerWeek,
    },
  });
  return { lot, toFill, toTell: { ...toFill, weights: normalisedWeights(weights) } };
};
