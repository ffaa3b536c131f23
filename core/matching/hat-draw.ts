import type { PersonId } from '../shared/ids.ts';
import { drawPairs } from './drawn-pairs.ts';
import { drawThirds } from './drawn-thirds.ts';
import { hatOf, randomOf, type Hat } from './hat.ts';
import { leftOutReason } from './left-out-reason.ts';
import { optimalPairs, type OptimalPairs } from './optimal-pairs.ts';
import { possiblePair, type PossiblePair } from './possible-pairs.ts';
import type { Assignment, MatchedPair, MatchedTrio, MatchingProblem } from './problem.ts';
import { proofOf } from './proof-of.ts';
import type { MatchingStep } from './matching-step.ts';
import type { PairSearch } from './pair-search.ts';
import { searchPairs } from './search-pairs.ts';
import { claimsOf, waitingOf, type SpareTrios } from './tier-weights.ts';
import type { PossibleTrio } from './trios.ts';

type Steps<Result> = Generator<MatchingStep, Result>;

interface Drawn {
  pairs: readonly PossiblePair[];
  trios: readonly PossibleTrio[];
  fullest: OptimalPairs;
}

interface Task {
  hat: Hat;
  search: PairSearch;
}

function* draw({ hat, search }: Task, spare: SpareTrios): Steps<Drawn> {
  const { toFill, toTell } = hat;
  const claims = claimsOf(toFill, spare);
  const fullest = yield* optimalPairs(search, claims);
  const random = randomOf(hat);
  const { groups } = search.possible;
  const drawing = drawPairs(toFill, { groups, mates: fullest.mates, claims }, random);
  let step = drawing.next();
  for (; step.done !== true; step = drawing.next()) yield { phase: 'checking', done: step.value };
  const pairs = [...step.value].flatMap((other, one) =>
    other > one ? (possiblePair(toTell, one, other) ?? []) : [],
  );
  const thirds = { claims: claimsOf(toFill, { spareTrios: false }), random };
  return { pairs, trios: drawThirds(toTell, pairs, thirds), fullest };
}

const placesIn = ({ pairs, trios }: Drawn): number[] => [
  ...pairs.flatMap(({ one, other }) => [one, other]),
  ...trios.map(({ third }) => third),
];

/** People placed, then how long they have waited. */
const isFuller = ({ toFill }: Hat, one: Drawn, other: Drawn): boolean => {
  const [mine, theirs] = [placesIn(one), placesIn(other)];
  const waiting = (places: readonly number[]): number =>
    places.reduce((sum, place) => {
      const person = toFill.people[place];
      return person === undefined ? sum : sum + waitingOf(person, toFill);
    }, 0);
  return (mine.length - theirs.length || waiting(mine) - waiting(theirs)) > 0;
};

/** Could anybody still be placed if somebody else were the third? */
const mayPlaceMore = ({ toFill }: Hat, drawn: Drawn): boolean => {
  const free = toFill.people.filter(({ candidate }) => candidate.available);
  return (
    placesIn(drawn).length < free.length && free.filter(({ candidate }) => candidate.acceptsTrio).length > 2
  );
};

const groupsOf = (
  { toTell }: Hat,
  { pairs, trios }: Drawn,
): { pairs: MatchedPair[]; trios: MatchedTrio[] } => {
  const idAt = (place: number): PersonId => {
    const person = toTell.people[place];
    if (person === undefined) throw new Error('A draw named somebody who is not there.');
    return person.candidate.id;
  };
  const joined = new Map(trios.map((trio) => [trio.pair, trio]));
  return {
    pairs: pairs.flatMap(({ one, other, score }, place) =>
      joined.has(place) ? [] : [{ members: [idAt(one), idAt(other)] as const, score }],
    ),
    trios: pairs.flatMap(({ one, other }, place) => {
      const trio = joined.get(place);
      if (trio === undefined) return [];
      return [{ members: [idAt(one), idAt(other), idAt(trio.third)] as const, score: trio.score }];
    }),
  };
};

const asAssignment = ({ hat, search }: Task, drawn: Drawn): Assignment => {
  const { lot, toFill, toTell } = hat;
  const { pairs, trios } = groupsOf(hat, drawn);
  const placed = new Set(placesIn(drawn));
  const leftOut = toTell.people
    .filter((_, place) => !placed.has(place))
    .map((person) => ({ id: person.candidate.id, reason: leftOutReason(toTell, person) }));
  return {
    pairs,
    trios,
    leftOut,
    totalScore: [...pairs, ...trios].reduce((sum, { score }) => sum + score, 0),
    certificate: { kind: 'fullest', possiblePairs: search.possible.pairs, gap: 0, lot },
    proof: proofOf(toFill, search, drawn.fullest),
  };
};

/**
 * M7: a draw from the hat, step by step. The engine finds how many people can be paired at most, those who were left out
 * before first; among all pairings that do, lots decide. Thirds join by lot as well (M5): when somebody stays over although
 * others would have agreed to be a third, it is drawn once more with those last in line. The certificate says no more than
 * that no pairing places more people.
 */
export function* drawFromHat(problem: MatchingProblem): Steps<Assignment> {
  const hat = hatOf(problem);
  const task = { hat, search: yield* searchPairs(hat.toFill) };
  const first = yield* draw(task, { spareTrios: false });
  if (!mayPlaceMore(hat, first)) return asAssignment(task, first);
  const second = yield* draw(task, { spareTrios: true });
  return asAssignment(task, isFuller(hat, second, first) ? second : first);
}
