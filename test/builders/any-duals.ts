import { blossomSums } from '#core/matching/blossom-sums.ts';
import type { Prices } from '#core/matching/prices.ts';
import type { SolvedBlossom } from '#core/matching/solver/solve-matching.ts';
import { shuffled, type Random } from '#core/shared/random.ts';
import { draw } from './graphs.ts';

/** Prices and blossoms that no solver found. */
export interface InventedDuals extends Prices {
  /** What the blossoms pay for these two, by looking at each. */
  paidAround: (one: number, other: number) => number;
}

/** Stretches within stretches, or beside each other. */
const nested = (random: Random, from: number, to: number, most: number): SolvedBlossom[] => {
  if (to - from < 2) return [];
  const middle = draw(random, from + 1, to);
  const inside = [...nested(random, from + 1, middle, most), ...nested(random, middle, to - 1, most)];
  return random() < 0.4 ? inside : [{ from, to, dual: draw(random, 1, most) }, ...inside];
};

/** Blossoms that pay up to `most` each; none at all now and then. */
export const inventedDuals = (byPerson: Float64Array, random: Random, most: number): InventedDuals => {
  const size = byPerson.length;
  const order = Int32Array.from(shuffled([...byPerson.keys()], random));
  const blossoms = random() < 0.3 ? [] : nested(random, 0, size, most);
  const places = new Map([...order].map((one, place) => [one, place]));
  const isIn = ({ from, to }: SolvedBlossom, one: number): boolean =>
    places.get(one)! >= from && places.get(one)! < to;
  const solved = { order, blossoms, mates: new Int32Array(size).fill(-1), vertexDuals: byPerson };
  return {
    byPerson,
    blossoms: blossomSums({ ...solved, weight: 0, cardinality: 0, dualBound: 0 }),
    paidAround: (one, other) =>
      blossoms
        .filter((blossom) => isIn(blossom, one) && isIn(blossom, other))
        .reduce((sum, { dual }) => sum + dual, 0),
  };
};
