import { offerCodes, ownLevel, relatedLevel, type NumberedWish } from './asked-for.ts';
import type { PreparedPerson } from './prepared-problem.ts';

/** Levels 0…5, of an offer or of who wishes for more than it. */
export const levels = 6;

/** What everyone offers, or wishes: thing, level, thing, level, …; those of a person from `starts[place]` up to the next. */
export interface Stated {
  starts: Int32Array;
  values: Int32Array;
}

const statedBy = (
  people: readonly PreparedPerson[],
  tell: (person: PreparedPerson, put: (thing: number, level: number) => void) => void,
): Stated => {
  const starts = new Int32Array(people.length + 1);
  const values: number[] = [];
  const put = (thing: number, level: number): void => {
    values.push(thing, level);
  };
  for (const [place, person] of people.entries()) {
    tell(person, put);
    starts[place + 1] = values.length;
  }
  return { starts, values: Int32Array.from(values) };
};

const todayOf = (wish: NumberedWish): number => (wish.kind === 'skill' ? wish.today : 0);

export const wishesStated = (people: readonly PreparedPerson[]): Stated =>
  statedBy(people, ({ learner }, put) => {
    for (const wish of learner.wishes) put(wish.index, todayOf(wish));
  });

export const offersStated = (people: readonly PreparedPerson[], levelOf: (code: number) => number): Stated =>
  statedBy(people, ({ offers }, put) => {
    for (const offer of offers) {
      const level = levelOf(offer % offerCodes);
      if (level > 0) put(offer >> 6, level);
    }
  });

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
