import { learnsFrom } from './benefit.ts';
import { interestAmong } from './picks.ts';
import type { Three } from './placing.ts';
import { possiblePair, type PossiblePair } from './possible-pairs.ts';
import type { PreparedPerson, PreparedProblem } from './prepared-problem.ts';
import type { EdgeList } from './solver/graph.ts';
import { tierScales, waitingOf, type TierScales } from './tier-weights.ts';

/** In larger groups thirds join pairs that were chosen before, and there are no circles. */
export const smallGroupsUpTo = 300;

/**
 * People who can reach each other over possible pairs, few enough that every pair is known. Here they are numbered by their
 * rank in the group. A pair or three weighs what the tiers of M4 make of it: people placed, then rounds waited, then
 * learners, picks and the score, each worth more than everything after it, so that two placings compare as one number each.
 */
export interface SmallGroup {
  size: number;
  /** Whether sums of weights are exact; where many have waited long and all have picked they may not be. */
  isExact: boolean;
  accepts: readonly boolean[];
  pairAt(one: number, other: number): PossiblePair | undefined;
  /** Whether the one learns something they asked for from the other. */
  learns(one: number, other: number): boolean;
  /** Every possible pair, by ranks. */
  edges: EdgeList;
  /** Of everybody the most promising ones: enough to compare threes by. */
  likely: EdgeList;
  /** Of one person, as far as being placed and having waited count. */
  claimOf(one: number): number;
  weightOfThree(three: Three): number;
  threeOf(members: Three['members']): Three;
  /** What one more round waited, and one more learner, adds. */
  scales: TierScales;
  /** From ranks to places and back. */
  places: readonly number[];
}

/** A person more counts for more than all the rounds that everybody has waited. */
const claimsIn = (people: readonly PreparedPerson[], problem: PreparedProblem): number[] => {
  const waited = people.map((person) => waitingOf(person, problem));
  const more = waited.reduce((sum, one) => sum + one, 1);
  return waited.map((one) => more + one);
};

const mean = (values: readonly number[]): number =>
  Math.floor(values.reduce((sum, value) => sum + value, 0) / values.length);

/** A pair by ranks; its appeal is what it weighs beyond the claims of the two. */
interface Known {
  one: number;
  other: number;
  appeal: number;
  weight: number;
}

const edgesOf = (known: readonly Known[]): EdgeList => ({
  from: Int32Array.from(known, ({ one }) => one),
  to: Int32Array.from(known, ({ other }) => other),
  weight: Float64Array.from(known, ({ weight }) => weight),
});

const likelyPerPerson = 16;

const likelyAmong = (known: readonly Known[], size: number): Known[] => {
  const counts = new Uint32Array(size);
  return known
    .toSorted((x, y) => y.appeal - x.appeal)
    .filter(({ one, other }) => {
      const isLikely = Math.min(counts[one] as number, counts[other] as number) < likelyPerPerson;
      counts[one] = (counts[one] as number) + 1;
      counts[other] = (counts[other] as number) + 1;
      return isLikely;
    });
};

export const smallGroup = (problem: PreparedProblem, places: readonly number[]): SmallGroup => {
  const people = places.map((place) => problem.people[place]).filter((one) => one !== undefined);
  const size = people.length;
  const scales = tierScales({ people, tiers: problem.tiers });
  const claims = claimsIn(people, problem);
  const pairs = places.flatMap((one, rank) =>
    places.map((other, theirs) => (theirs > rank ? possiblePair(problem, one, other) : undefined)),
  );
  const learning = Uint8Array.from(
    people.flatMap((one) =>
      people.map((other) => Number(one !== other && learnsFrom(one.learner, other.offers))),
    ),
  );
  const pairAt: SmallGroup['pairAt'] = (one, other) =>
    pairs[Math.min(one, other) * size + Math.max(one, other)];
  const learns: SmallGroup['learns'] = (one, other) => learning[one * size + other] === 1;
  const interestIn = (members: readonly number[]): number =>
    scales.pick === 0 ? 0 : interestAmong(members.flatMap((one) => people[one]?.candidate ?? []));
  const weigh = (members: readonly number[], learners: number, score: number): number =>
    members.reduce((sum, one) => sum + (claims[one] ?? 0), 0) * scales.claim +
    learners * scales.learner +
    interestIn(members) * scales.pick +
    score;
  const learnsAmong = (one: number, members: readonly number[]): boolean =>
    members.some((other) => learns(one, other));
  const known = places.flatMap((_, one) =>
    places.flatMap((__, other): Known[] => {
      const pair = other > one ? pairAt(one, other) : undefined;
      if (pair === undefined) return [];
      const weight = weigh([one, other], pair.learners, pair.score);
      const ofClaims = ((claims[one] ?? 0) + (claims[other] ?? 0)) * scales.claim;
      return [{ one, other, appeal: weight - ofClaims, weight }];
    }),
  );
  return {
    ...{ size, scales, places, pairAt, learns },
    isExact: 4 * size * Math.max(1, ...claims) * scales.claim < Number.MAX_SAFE_INTEGER,
    accepts: people.map(({ candidate }) => candidate.acceptsTrio),
    claimOf: (one) => (claims[one] ?? 0) * scales.claim,
    edges: edgesOf(known),
    likely: edgesOf(likelyAmong(known, size)),
    weightOfThree: ({ members, learners, score }) => weigh(members, learners, score),
    threeOf: (members) => {
      const [a, b, c] = members;
      const scores = [pairAt(a, b), pairAt(a, c), pairAt(b, c)].map((pair) => pair?.score ?? 0);
      return {
        members,
        score: mean(scores),
        learners: members.filter((one) => learnsAmong(one, members)).length,
      };
    },
  };
};
