import type { BlossomNest } from './blossom-nest.ts';
import type { Duals } from './duals.ts';
import type { Roster } from './roster.ts';
import type { TakenEdge } from './taken-edges.ts';

const flawsInFreeDuals = (roster: Roster, taken: readonly TakenEdge[], duals: Duals): string[] => {
  const met = new Set(taken.flatMap(({ one, other }) => [one, other]));
  return [...roster.problem.people.keys()]
    .filter((place) => !met.has(place) && duals.dualAt(place) !== 0)
    .map((place) => `${roster.nameAt(place)} is left over, but has the dual ${duals.dualAt(place)}.`);
};

/** Whether what is taken is paid exactly, who is left over has no dual, and every blossom is full. */
export const flawsInSlackness = (
  roster: Roster,
  taken: readonly TakenEdge[],
  { duals, nest }: { duals: Duals; nest: BlossomNest },
): string[] => [
  ...taken.flatMap(({ one, other, needed, who }) => {
    const paid = duals.paid(one, other);
    return paid === needed ? [] : [`${who} are taken and need exactly ${needed}, but are paid ${paid}.`];
  }),
  ...flawsInFreeDuals(roster, taken, duals),
  ...nest.blossoms.flatMap(({ members, index }) => {
    const held = taken.filter(({ one, other }) => members.has(one) && members.has(other)).length;
    const full = (members.size - 1) / 2;
    return held === full ? [] : [`Blossom ${index} holds ${held} taken pairs, not ${full}.`];
  }),
];

const sum = (values: readonly number[]): bigint => values.reduce((total, value) => total + BigInt(value), 0n);

/** Twice the most that any pairing can weigh, and twice what is taken: both without rounding. */
export const totalsOf = (
  roster: Roster,
  taken: readonly TakenEdge[],
  { duals, nest, standIns }: { duals: Duals; nest: BlossomNest; standIns: number },
): { bound: bigint; weight: bigint } => {
  const places = Array.from({ length: roster.size + standIns }, (_, place) => duals.dualAt(place));
  const ofBlossoms = nest.blossoms.reduce(
    (total, { members, dual }) => total + BigInt(dual) * BigInt((members.size - 1) / 2),
    0n,
  );
  return { bound: sum(places) + ofBlossoms, weight: sum(taken.map(({ needed }) => needed)) };
};
