import { makeChooser, workAtMost, type Choice, type Wanted, type Work } from './choose-threes.ts';
import { circlesOfThree, consentingThrees } from './circles.ts';
import type { MatchingStep } from './matching-step.ts';
import { isBetter, placedIn, type Placing, type Three } from './placing.ts';
import type { PossiblePair } from './possible-pairs.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import { restPairs } from './rest-pairs.ts';
import { smallGroup, smallGroupsUpTo, type SmallGroup } from './small-group.ts';

type Steps<Result> = Generator<MatchingStep, Result>;

/** Groups worth a search: small, with three who agree to be three, and somebody left over, or circles that the programme allows. */
const worthASearch = (
  problem: PreparedProblem,
  groups: readonly (readonly number[])[],
  placing: Placing,
): (readonly number[])[] => {
  const placed = new Set(placedIn(placing));
  const accepts = (place: number): boolean => problem.people[place]?.candidate.acceptsTrio === true;
  return groups.filter(
    (places) =>
      places.length >= 3 &&
      places.length <= smallGroupsUpTo &&
      places.filter(accepts).length >= 3 &&
      (mayCircle(problem) || places.some((place) => !placed.has(place))),
  );
};

const mayCircle = ({ circlesOfThree: allowed, tiers }: PreparedProblem): boolean =>
  allowed && tiers.mostLearners;

const mapped = (three: Three, to: (one: number) => number): Three => {
  const [a, b, c] = three.members;
  return { ...three, members: [to(a), to(b), to(c)] };
};

/** The threes, with the best pairs of the others among all there are. */
const asPlacing = (group: SmallGroup, { threes }: Choice): Placing => {
  const taken = new Set(threes.flatMap(({ members }) => members));
  const { solved } = restPairs(group, group.edges, taken);
  const placeOf = (rank: number): number => group.places[rank] ?? -1;
  return {
    pairs: [...solved.mates].flatMap((other, one) =>
      other > one && other < group.size ? (group.pairAt(one, other) ?? []) : [],
    ),
    threes: threes.map((three) => mapped(three, placeOf)),
  };
};

/** One better choice after the other, until there is none, or the work is done. */
function* climb(
  group: SmallGroup,
  start: readonly Three[],
  aims: readonly Wanted[],
  work: Work,
): Steps<Choice> {
  const { choose, better } = makeChooser(group, work);
  let choice = choose(start);
  for (const aim of aims)
    for (let next = better(choice, aim); next !== undefined; next = better(choice, aim)) {
      choice = next;
      yield { phase: 'checking', done: 1 };
    }
  return choice;
}

function* bettered(
  problem: PreparedProblem,
  places: readonly number[],
  threes: readonly Three[],
  work: Work,
): Steps<Placing | undefined> {
  const group = smallGroup(problem, places);
  if (!group.isExact) return undefined;
  const ranks = new Map(places.map((place, rank) => [place, rank]));
  const start = threes.map((three) => mapped(three, (place) => ranks.get(place) ?? -1));
  const aims = [consentingThrees(group), ...(mayCircle(problem) ? [circlesOfThree(group)] : [])];
  return asPlacing(group, yield* climb(group, start, aims, work));
}

/**
 * A placing that is better in the tiers of M4 by a choice of threes, or the same one: first where others as threes place
 * somebody who is left over (M5), then where circles let more people learn (M13). Looks at small groups only, until the
 * work is done or `isLate` says so.
 */
export function* betterThrees(
  problem: PreparedProblem,
  groups: readonly (readonly number[])[],
  placing: Placing,
  isLate: () => boolean,
): Steps<Placing> {
  const work: Work = { left: workAtMost, isLate };
  let best = placing;
  for (const places of worthASearch(problem, groups, placing)) {
    const inside = new Set(places);
    const isInside = {
      pair: ({ one }: PossiblePair) => inside.has(one),
      three: ({ members: [one] }: Three) => inside.has(one),
    };
    const mine = best.threes.filter(isInside.three);
    const found = yield* bettered(problem, places, mine, work);
    if (found === undefined) continue;
    const next: Placing = {
      pairs: [...best.pairs.filter((pair) => !isInside.pair(pair)), ...found.pairs],
      threes: [...best.threes.filter((three) => !isInside.three(three)), ...found.threes],
    };
    if (isBetter(problem, next, best)) best = next;
  }
  return best;
}
