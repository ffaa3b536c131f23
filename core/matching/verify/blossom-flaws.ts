import type { SolvedBlossom } from '../solver/solve-matching.ts';
import { largestDual } from './largest-dual.ts';

const said = ({ from, to }: SolvedBlossom): string => `The blossom ${from}…${to}`;

const flawInBlossom = (size: number, blossom: SolvedBlossom): string | undefined => {
  const { from, to, dual } = blossom;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to > size)
    return `${said(blossom)} is no stretch of ${size} places.`;
  if (to - from < 3 || (to - from) % 2 === 0)
    return `${said(blossom)} has ${to - from} vertices, not an odd number from 3 on.`;
  if (!Number.isInteger(dual)) return `${said(blossom)} has the dual ${dual}, which is no whole number.`;
  if (dual <= 0) return `${said(blossom)} has the dual ${dual}, which is not positive.`;
  if (dual > largestDual) return `${said(blossom)} has the dual ${dual}, more than any weight allows.`;
  return undefined;
};

/** Each blossom before those within it. */
export const outerFirst = (blossoms: readonly SolvedBlossom[]): SolvedBlossom[] =>
  blossoms.toSorted((one, other) => one.from - other.from || other.to - one.to);

const flawInNesting = (sorted: readonly SolvedBlossom[]): string | undefined => {
  const open: SolvedBlossom[] = [];
  for (const blossom of sorted) {
    while ((open.at(-1)?.to ?? Infinity) <= blossom.from) open.pop();
    const around = open.at(-1);
    if (around !== undefined && around.to < blossom.to)
      return `${said(blossom)} and the blossom ${around.from}…${around.to} overlap.`;
    if (around?.from === blossom.from && around.to === blossom.to) return `${said(blossom)} is told twice.`;
    open.push(blossom);
  }
  return undefined;
};

/** Whether blossoms are odd stretches of the order with whole duals > 0, any two of them nested or apart. */
export const flawInBlossoms = (size: number, blossoms: readonly SolvedBlossom[]): string | undefined => {
  for (const blossom of blossoms) {
    const flaw = flawInBlossom(size, blossom);
    if (flaw !== undefined) return flaw;
  }
  return flawInNesting(outerFirst(blossoms));
};
