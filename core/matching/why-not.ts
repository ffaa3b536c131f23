import type { PersonId } from '../shared/ids.ts';
import { hardConstraintBetween, shareLanguage } from './hard-constraints.ts';
import { possiblePair, type PossiblePair } from './possible-pairs.ts';
import type { PreparedPerson, PreparedProblem } from './prepared-problem.ts';
import type { Proof } from './problem.ts';
import type { WayOfPairing } from './way-of-pairing.ts';
import { sharedMinutes } from './working-week.ts';

export type Two = readonly [PersonId, PersonId];

/**
 * Why two people are not a pair (M6). What bars them is named only where it is no secret: exclusions, declines, pauses,
 * capacity, earlier pairs and reporting lines are all `not-available`. Where nothing bars them it is what the best pairing
 * with the two as a pair would lose at least, in the highest tier of M4 that it would have to touch.
 */
export type WhyNot =
  | { kind: 'paired' }
  | { kind: 'not-available' | 'no-shared-language' | 'no-shared-hours' }
  /** Somebody who is in one of the pairs would be in none. */
  | { kind: 'left-over' }
  | { kind: 'fewer-learners'; people: number }
  /** Of the sum of all scores; each pair has up to 10,000. */
  | { kind: 'lower-scores'; points: number }
  /** Another choice just as good may exist; or the duals alone do not show what would be lost. */
  | { kind: 'no-loss-proven' }
  /** They could be a pair; lots were drawn. */
  | { kind: 'lot' }
  /** They could be a pair; what people wished is private, and so is what a figure would give away of it (M7). */
  | { kind: 'wishes' }
  /** They could be a pair; no proof says what that would cost. */
  | { kind: 'possible' };

/** What is known of a computed round. */
export interface Computed {
  groups: readonly (readonly PersonId[])[];
  /** See `Certificate`. */
  gap: number;
  proof: Proof | undefined;
  way: WayOfPairing;
}

type Barred = 'not-available' | 'no-shared-language' | 'no-shared-hours';

/** Language and hours come first: where they alone rule a pair out, nothing can be read off about the rest (P6). */
const barBetween = (
  one: PreparedPerson,
  other: PreparedPerson,
  minimumSharedMinutes: number,
): Barred | undefined => {
  if (!shareLanguage(one, other)) return 'no-shared-language';
  if (sharedMinutes(one.week, other.week) < minimumSharedMinutes) return 'no-shared-hours';
  return hardConstraintBetween(one, other, minimumSharedMinutes) && 'not-available';
};

const sumOf = (numbers: readonly bigint[]): bigint => numbers.reduce((sum, one) => sum + one, 0n);

/** Learners and scores of all pairs before thirds joined, from the duals: they add up to twice the weight. */
const totalsOf = ({ claimScale, learnerScale, people, blossoms, standIns }: Proof) => {
  const doubled =
    sumOf([...people, ...standIns].map(({ dual }) => BigInt(dual))) +
    sumOf(
      blossoms.map(
        ({ members, standIns: more, dual }) => BigInt(dual) * BigInt((members.length + more.length - 1) / 2),
      ),
    );
  const weight = doubled / 2n - sumOf(standIns.map((one) => BigInt(one.weight)));
  const belowClaims = Number(weight % BigInt(claimScale));
  return learnerScale === 0
    ? { learners: 0, score: belowClaims }
    : { learners: Math.floor(belowClaims / learnerScale), score: belowClaims % learnerScale };
};

/**
 * How much lighter the best pairing with this pair is at least: every pairing with it is lighter than the dual bound by
 * what its duals exceed its weight by (its reduced cost), and the pairing that was found by the gap at most.
 */
const lossWith = (
  [one, other]: Two,
  pair: PossiblePair,
  { proof, gap }: { proof: Proof; gap: number },
): number | undefined => {
  const of = (wanted: PersonId) => proof.people.find(({ id }) => id === wanted);
  const [mine, theirs] = [of(one), of(other)];
  if (mine === undefined || theirs === undefined) return undefined;
  const around = proof.blossoms.reduce(
    (sum, { members, dual }) => (members.includes(one) && members.includes(other) ? sum + dual : sum),
    0,
  );
  const weight =
    (mine.claims + theirs.claims) * proof.claimScale + pair.learners * proof.learnerScale + pair.score;
  return Math.max(0, Math.ceil((mine.dual + theirs.dual + around) / 2 - weight - gap));
};

/** The highest tier that a loss must touch: the tiers below it cannot lose more than there is. */
const inTiers = (loss: number, proof: Proof, pair: PossiblePair): WhyNot => {
  if (loss === 0) return { kind: 'no-loss-proven' };
  const { learners, score } = totalsOf(proof);
  const mostOfScores = score - pair.score;
  if (loss <= mostOfScores) return { kind: 'lower-scores', points: loss };
  const { learnerScale } = proof;
  const mostOfLearners = learnerScale === 0 ? 0 : learners - pair.learners;
  if (loss > mostOfLearners * learnerScale + mostOfScores) return { kind: 'left-over' };
  return { kind: 'fewer-learners', people: Math.ceil((loss - mostOfScores) / learnerScale) };
};

/** Undefined when one of the two is not in the round, or they are the same. */
export const whyNot = (problem: PreparedProblem, computed: Computed, two: Two): WhyNot | undefined => {
  const [at, other] = two.map((id) => problem.people.findIndex(({ candidate }) => candidate.id === id));
  if (at === undefined || other === undefined || at === other) return undefined;
  const [one, peer] = [problem.people[at], problem.people[other]];
  if (one === undefined || peer === undefined) return undefined;
  if (computed.groups.some((group) => two.every((id) => group.includes(id)))) return { kind: 'paired' };
  const barred = barBetween(one, peer, problem.minimumSharedMinutes);
  if (barred !== undefined) return { kind: barred };
  if (computed.way === 'hat') return { kind: 'lot' };
  if (computed.way === 'choice') return { kind: 'wishes' };
  const pair = possiblePair(problem, at, other);
  const { proof, gap } = computed;
  const loss = proof && pair && lossWith(two, pair, { proof, gap });
  return proof === undefined || pair === undefined || loss === undefined
    ? { kind: 'possible' }
    : inTiers(loss, proof, pair);
};
