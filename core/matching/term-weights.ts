import type { TermWeights } from './policy.ts';
import { whole } from './share.ts';

export const terms = ['benefit', 'diversity', 'direction', 'time', 'seniority'] as const;
export type Term = (typeof terms)[number];

const usable = (weight: number): number => (Number.isFinite(weight) && weight > 0 ? weight : 0);

/** Integers that add up to 10,000, by largest remainder; weights that are all nothing count alike. */
export const normalisedWeights = (weights: TermWeights): TermWeights => {
  const given = terms.map((term) => usable(weights[term]));
  const sum = given.reduce((total, weight) => total + weight, 0);
  const exact = given.map((weight) => (sum === 0 ? whole / terms.length : (weight * whole) / sum));
  const floors = exact.map(Math.floor);
  const missing = whole - floors.reduce((total, weight) => total + weight, 0);
  const byRemainder = terms
    .map((_, index) => index)
    .sort((a, b) => remainder(exact, b) - remainder(exact, a) || a - b)
    .slice(0, missing);
  const [benefit = 0, diversity = 0, direction = 0, time = 0, seniority = 0] = floors.map(
    (weight, index) => weight + Number(byRemainder.includes(index)),
  );
  return { benefit, diversity, direction, time, seniority };
};

const remainder = (exact: readonly number[], index: number): number => {
  const value = exact[index] ?? 0;
  return value - Math.floor(value);
};
