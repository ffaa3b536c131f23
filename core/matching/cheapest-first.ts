import { never } from './meeting-classes.ts';
import type { PairRows } from './pair-rows.ts';

/** People by price, the lowest first. */
export interface CheapestFirst {
  /** How many have a lower price than this: they stand at the places below it in the rows. */
  howMany(below: number): number;
  /** Whether anybody else with a lower price than `below` is of a class that `one` may meet. */
  meetsAny(one: number, below: number): boolean;
  /** Everybody with a lower price than `below` who is of a class that `one` may meet, until `goesOn` answers no. */
  forEachMet(one: number, below: number, goesOn: (other: number) => boolean): void;
}

/** Has people stand in the rows by their price. */
export const cheapestFirst = (rows: PairRows, prices: Float64Array): CheapestFirst => {
  const { classOf, valuesOf, count } = rows.tables.classes;
  const order = Int32Array.from({ length: rows.size }, (_, place) => place).sort(
    (a, b) => (prices[a] as number) - (prices[b] as number),
  );
  rows.standBy(order);
  const sorted = Float64Array.from(order, (one) => prices[one] as number);
  const members = Array.from({ length: count }, (): number[] => []);
  for (const one of order) members[classOf[one] as number]?.push(one);
  return {
    howMany: (below) => {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] as number) < below) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    meetsAny: (one, below) => {
      const values = valuesOf(classOf[one] as number);
      return members.some((ofClass, met) => {
        if (values[met] === never) return false;
        const cheapest = ofClass[0] === one ? ofClass[1] : ofClass[0];
        return cheapest !== undefined && (prices[cheapest] as number) < below;
      });
    },
    forEachMet: (one, below, goesOn) => {
      const values = valuesOf(classOf[one] as number);
      for (const [met, ofClass] of members.entries()) {
        if (values[met] === never) continue;
        for (const other of ofClass) {
          if ((prices[other] as number) >= below) break;
          if (!goesOn(other)) return;
        }
      }
    },
  };
};
