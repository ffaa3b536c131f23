import { offerCodes, ownLevel, relatedLevel, type NumberedWish } from './asked-for.ts';
import type { ExchangeTables } from './exchange.ts';
import type { PreparedPerson } from './prepared-problem.ts';
import { raggedOf, type Ragged } from './ragged.ts';

/** Levels 0…5, of an offer or of who wishes for more than it. */
export const levels = 6;

/** Of everyone what they offer, or wish: thing, level, thing, level, … */
export type Stated = Ragged;

const todayOf = (wish: NumberedWish): number => (wish.kind === 'skill' ? wish.today : 0);

export const wishesStated = (people: readonly PreparedPerson[]): Stated =>
  raggedOf(people.map(({ learner }) => learner.wishes.flatMap((wish) => [wish.index, todayOf(wish)])));

/** From the offers of the exchange: `levelOf` their codes, where it is more than 0. */
export const offersStated = (
  { bounds, values }: ExchangeTables,
  levelOf: (code: number) => number,
): Stated => {
  const size = bounds.length / 3;
  const starts = new Int32Array(size + 1);
  const stated = new Int32Array(2 * values.length);
  let end = 0;
  for (let one = 0; one < size; one += 1) {
    for (let at = bounds[3 * one + 1] as number; at < (bounds[3 * one + 2] as number); at += 1) {
      const offer = values[at] as number;
      const level = levelOf(offer % offerCodes);
      if (level === 0) continue;
      stated[end] = offer >> 6;
      stated[end + 1] = level;
      end += 2;
    }
    starts[one + 1] = end;
  }
  return { starts, values: stated.slice(0, end) };
};

/** The better of what is offered itself and what a related skill teaches. */
export const anyLevel = (code: number): number => Math.max(ownLevel(code), relatedLevel(code));

/** Who stands at each level of each thing: at `starts[thing · levels + level]` and up to the next. */
export interface Register {
  starts: Int32Array;
  places: Int32Array;
}

/** `order`: who stands at each place. */
export const registerOf = (things: number, { starts: of, values }: Stated, order: Int32Array): Register => {
  const starts = new Int32Array(things * levels + 1);
  for (let at = 0; at < values.length; at += 2) {
    const slot = (values[at] as number) * levels + (values[at + 1] as number);
    starts[slot + 1] = (starts[slot + 1] as number) + 1;
  }
  for (let slot = 1; slot < starts.length; slot += 1)
    starts[slot] = (starts[slot] as number) + (starts[slot - 1] as number);
  const next = starts.slice();
  const places = new Int32Array(values.length / 2);
  for (const [place, person] of order.entries()) {
    for (let at = of[person] as number; at < (of[person + 1] as number); at += 2) {
      const slot = (values[at] as number) * levels + (values[at + 1] as number);
      const free = next[slot] as number;
      next[slot] = free + 1;
      places[free] = place;
    }
  }
  return { starts, places };
};
