import type { Proof } from '../problem.ts';
import { largestDual } from './largest-dual.ts';
import { flawsInNames, type Roster } from './roster.ts';

const flawInDual = (dual: number, whose: string, least: number): string[] => {
  if (Number.isInteger(dual) && dual >= least && dual <= largestDual) return [];
  const why =
    dual < least
      ? `which is ${least > 0 ? 'not positive' : 'negative'}`
      : Number.isInteger(dual)
        ? 'more than any weight allows'
        : 'which is no whole number';
  return [`${whose} has the dual ${dual}, ${why}.`];
};

const flawsInPeople = (roster: Roster, { people }: Proof): string[] => {
  const told = new Set(people.map(({ id }) => id));
  const forgotten = roster.problem.people.filter(({ candidate }) => !told.has(candidate.id));
  return [
    ...flawsInNames(roster, [...people.map(({ id }) => id)], 'The proof'),
    ...forgotten.map(({ candidate }) => `The proof forgets “${candidate.id}”.`),
    ...people.flatMap(({ id, dual }) => flawInDual(dual, `“${id}”`, 0)),
  ];
};

const flawsInBlossom = (
  roster: Roster,
  { standIns: known }: Proof,
  index: number,
  of: Proof['blossoms'][number],
) => {
  const { members, standIns, dual } = of;
  const where = `Blossom ${index}`;
  const size = members.length + standIns.length;
  const flaws = flawsInNames(roster, members, where);
  for (const [at, one] of standIns.entries()) {
    if (known[one] === undefined) flaws.push(`${where} names the stand-in ${one}, which there is not.`);
    else if (standIns.indexOf(one) < at) flaws.push(`${where} names the stand-in ${one} twice.`);
  }
  if (size < 3 || size % 2 === 0) flaws.push(`${where} has ${size} members, not an odd number from 3 on.`);
  return [...flaws, ...flawInDual(dual, where, 1)];
};

const flawsInStandIn = (roster: Roster, index: number, of: Proof['standIns'][number]): string[] => {
  const where = `Stand-in ${index}`;
  const flaws = flawsInNames(roster, of.group, where);
  if (!Number.isInteger(of.weight) || of.weight <= 0 || 2 * of.weight > largestDual)
    flaws.push(`${where} has the weight ${of.weight}, which is no possible weight.`);
  return [...flaws, ...flawInDual(of.dual, where, 0)];
};

/** Whether a proof names people and stand-ins there are, odd blossoms, and duals that are whole and ≥ 0. */
export const flawsInProofNames = (roster: Roster, proof: Proof): string[] => [
  ...flawsInPeople(roster, proof),
  ...proof.standIns.flatMap((standIn, index) => flawsInStandIn(roster, index, standIn)),
  ...proof.blossoms.flatMap((blossom, index) => flawsInBlossom(roster, proof, index, blossom)),
];
