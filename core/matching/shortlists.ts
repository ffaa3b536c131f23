import type { PersonId } from '../shared/ids.ts';
import { makePairRows, type PairRows } from './pair-rows.ts';
import { pairTables } from './pair-tables.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import type { MatchingStep } from './matching-step.ts';
import { whole } from './share.ts';
import { solveMatching } from './solver/solve-matching.ts';

export const peersAtLeast = 3;
export const peersAtMost = 5;
/** Hardly ever is anybody beyond these needed. */
const likelyAtMost = 16;
/** Whoever learns something they asked for comes before any score. */
const learnerAppeal = whole + 1;
const appealBelow = 3 * learnerAppeal;

/** Peers somebody may choose from, whom they would gain most from first. */
export interface ProposedPeers {
  person: PersonId;
  peers: readonly PersonId[];
}

interface Likely {
  other: number;
  appeal: number;
}

/** Best first; of two alike the one who stands first. */
const possibleFrom = ({ found, scores, learners, look }: PairRows, one: number): Likely[] => {
  const count = look(one, 'everybody');
  const possible = Array.from(found.subarray(0, count), (other): Likely => {
    const learning = (learners[other] as number) * learnerAppeal;
    return { other, appeal: learning + (scores[other] as number) + 1 };
  });
  return possible.sort((a, b) => b.appeal - a.appeal || a.other - b.other);
};

/** By person: whom they may choose, and on how many lists they stand. */
interface Lists {
  chosen: Map<number, number>[];
  listed: Int32Array;
}

const put = ({ chosen, listed }: Lists, one: number, { other, appeal }: Likely): void => {
  chosen[one]?.set(other, appeal);
  listed[other] = (listed[other] as number) + 1;
};

const putBoth = (lists: Lists, one: number, { other, appeal }: Likely): void => {
  put(lists, one, { other, appeal });
  put(lists, other, { other: one, appeal });
};

const lengthOf = ({ chosen }: Lists, one: number): number => chosen[one]?.size ?? 0;
const has = ({ chosen }: Lists, one: number, other: number): boolean => chosen[one]?.has(other) === true;

/** Nobody on a list yet comes first, then whoever has too short a list; the others come along where it helps. */
const needOf = (length: number): number => (length === 0 ? 2 : length < peersAtLeast ? 1 : 0);

/** One more peer for as many as possible, two by two: each of the two comes on the list of the other. */
const addLayer = (lists: Lists, likely: readonly (readonly Likely[])[]): void => {
  const need = 1 + (Math.floor(likely.length / 2) + 1) * appealBelow;
  const edges = likely.flatMap((row, one) =>
    row
      .filter(({ other }) => !has(lists, one, other))
      .map(({ other, appeal }) => {
        const needs = needOf(lengthOf(lists, one)) + needOf(lengthOf(lists, other));
        return { one, other, appeal, weight: needs * need + appeal };
      }),
  );
  const { mates } = solveMatching(likely.length, {
    from: Int32Array.from(edges, ({ one }) => one),
    to: Int32Array.from(edges, ({ other }) => other),
    weight: Float64Array.from(edges, ({ weight }) => weight),
  });
  for (const { one, other, appeal } of edges)
    if (mates[one] === other && !has(lists, one, other)) putBoth(lists, one, { other, appeal });
};

/** For whoever is still short: first peers whose lists have room, then, for themselves alone, those on fewest lists. */
const fillUp = (lists: Lists, possible: readonly Likely[], one: number): void => {
  const wanted = Math.min(peersAtLeast, possible.length);
  for (const peer of possible) {
    if (lengthOf(lists, one) >= wanted) return;
    if (!has(lists, one, peer.other) && lengthOf(lists, peer.other) < peersAtMost) putBoth(lists, one, peer);
  }
  const listedOn = ({ other }: Likely): number => lists.listed[other] as number;
  const others = possible.filter(({ other }) => !has(lists, one, other));
  const rarest = others.sort((a, b) => listedOn(a) - listedOn(b) || b.appeal - a.appeal);
  for (const peer of rarest.slice(0, wanted - lengthOf(lists, one))) put(lists, one, peer);
};

/**
 * M7: three to five peers for everyone, or all there are where there are fewer. Lists are mutual, five matchings one upon
 * the other, so nobody stands on more lists than they have peers themselves: who says yes can be answered. Only for somebody
 * who would have too few is a peer named whose own list is full. Nobody with a possible peer is on no list, but where the
 * lists of all of these are full. Depends neither on the order of the input nor on names.
 */
export function* makeShortlists(problem: PreparedProblem): Generator<MatchingStep, ProposedPeers[]> {
  const rows = makePairRows(pairTables(problem));
  const likely: Likely[][] = [];
  for (let one = 0; one < rows.size; one += 1) {
    if (one % 64 === 0) yield { phase: 'candidates', done: one / rows.size };
    likely.push(possibleFrom(rows, one).slice(0, likelyAtMost));
  }
  const lists: Lists = {
    chosen: likely.map(() => new Map<number, number>()),
    listed: new Int32Array(rows.size),
  };
  for (let layer = 0; layer < peersAtMost; layer += 1) {
    yield { phase: 'solving', done: layer / peersAtMost };
    addLayer(lists, likely);
  }
  for (let one = 0; one < rows.size; one += 1)
    if (lengthOf(lists, one) < peersAtLeast) fillUp(lists, possibleFrom(rows, one), one);
  const idAt = (place: number): PersonId[] =>
    problem.people.slice(place, place + 1).map((one) => one.candidate.id);
  return lists.chosen.flatMap((chosen, place) => {
    const peers = [...chosen].sort((a, b) => b[1] - a[1] || a[0] - b[0]).flatMap(([other]) => idAt(other));
    return peers.length === 0 ? [] : idAt(place).map((person) => ({ person, peers }));
  });
}
