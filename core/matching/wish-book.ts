import { ownLevel } from './asked-for.ts';
import { makeMeetingBits } from './meeting-bits.ts';
import type { PairTables } from './pair-tables.ts';
import { bitsPerWord, setBit } from './place-bits.ts';
import { anyLevel, levels, offersStated, registerOf, type Register, type Stated } from './wish-register.ts';

/** From the first place up to, but not with, the second. */
export type Range = readonly [from: number, to: number];

/** Whom one person is looked at with: everybody; whoever gives or gets anything; with whom one of the two learns; with whom both do. */
export type Look = 'everybody' | 'gains' | 'one-sided' | 'mutual';

/** Who has something to give to or to get from whom, without looking at everybody. */
export interface WishBook {
  /** The people found last, each once, in the order they stand in. */
  found: Int32Array;
  /** From now on people stand in this order, and a range is of places in it; until then 0, 1, 2 … */
  standBy(order: Int32Array): void;
  /**
   * Finds everybody of the look who stands in the range, but for some whom `one` may not meet by language and hours;
   * answers how many.
   */
  find(one: number, look: Look, range: Range): number;
}

const addPlaces = (bits: Int32Array, places: Int32Array, from: number, to: number): void => {
  for (let at = from; at < to; at += 1) setBit(bits, places[at] as number);
};

/** One way of having something to do with each other. */
interface Direction {
  /** Marks, a bit for each place, everybody in these words to whom `one` stands so. */
  mark(one: number, from: number, to: number, bits: Int32Array): void;
  standBy(order: Int32Array): void;
}

/** Where in a register to look for each thing stated: the first slot, and the one after the last. */
const slotsOf = ({ values }: Stated, levelsFor: (level: number) => Range): Int32Array => {
  const slots = new Int32Array(values.length);
  for (let at = 0; at < values.length; at += 2) {
    const [first, last] = levelsFor(values[at + 1] as number);
    slots[at] = (values[at] as number) * levels + first;
    slots[at + 1] = (values[at] as number) * levels + last;
  }
  return slots;
};

/**
 * What people `state` looks through what others state, `against`: of each thing the levels from the first up to, but not
 * with, the last. Many who stand there are kept as bits, so that they are added 32 at a time.
 */
const makeDirection = (
  things: number,
  { state, against, levelsFor }: { state: Stated; against: Stated; levelsFor: (level: number) => Range },
): Direction => {
  const { starts } = state;
  const slots = slotsOf(state, levelsFor);
  const wordsInAll = Math.ceil((starts.length - 1) / bitsPerWord);
  let register: Register;
  let dense: (Int32Array | undefined)[] = [];
  const bitsOf = (slot: number, from: number, to: number): Int32Array => {
    const known = dense[slot];
    if (known !== undefined) return known;
    const bits = new Int32Array(wordsInAll);
    addPlaces(bits, register.places, from, to);
    dense[slot] = bits;
    return bits;
  };
  return {
    standBy: (order) => {
      register = registerOf(things, against, order);
      dense = [];
    },
    mark: (one, from, to, bits) => {
      bits.fill(0, from, to);
      for (let at = starts[one] as number; at < (starts[one + 1] as number); at += 2) {
        const first = slots[at] as number;
        const last = slots[at + 1] as number;
        const begin = register.starts[first] as number;
        const end = register.starts[last] as number;
        if (end - begin <= to - from) addPlaces(bits, register.places, begin, end);
        else {
          // In one direction the first slots differ, in the other the last ones.
          const more = bitsOf(first + last, begin, end);
          for (let word = from; word < to; word += 1)
            bits[word] = (bits[word] as number) | (more[word] as number);
        }
      }
    },
  };
};

/** A wish looks through the levels above today's of who offers; an offer, through those below it of who wishes. */
const directions = (things: number, wishes: Stated, offers: Stated) => ({
  getting: makeDirection(things, {
    state: wishes,
    against: offers,
    levelsFor: (today) => [today + 1, levels],
  }),
  giving: makeDirection(things, { state: offers, against: wishes, levelsFor: (level) => [0, level] }),
});

/** Whom a look wants, 32 at once, by who teaches the one and whom the one teaches. */
const wanted: Readonly<Record<Look, (got: number, given: number) => number>> = {
  everybody: () => -1,
  gains: (got, given) => got | given,
  'one-sided': (got, given) => got ^ given,
  mutual: (got, given) => got & given,
};

export const makeWishBook = ({ size, classes, exchange, wishes }: PairTables): WishBook => {
  const direct = directions(exchange.things, wishes, offersStated(exchange, ownLevel));
  let any: typeof direct | undefined;
  const got = new Int32Array(Math.ceil(size / bitsPerWord));
  const given = got.slice();
  const found = new Int32Array(size);
  const meeting = makeMeetingBits(classes);
  let order: Int32Array = Int32Array.from({ length: size }, (_, place) => place);

  const standBy = (next: Int32Array): void => {
    order = next;
    meeting.standBy(order);
    for (const direction of [direct.getting, direct.giving, any?.getting, any?.giving])
      direction?.standBy(order);
  };
  const waysOf = (look: Look): typeof direct => {
    if (look !== 'gains') return direct;
    if (any !== undefined) return any;
    any = directions(exchange.things, wishes, offersStated(exchange, anyLevel));
    standBy(order);
    return any;
  };
  standBy(order);

  return {
    found,
    standBy,
    find: (one, look, [from, to]) => {
      if (from >= to) return 0;
      const firstWord = from >> 5;
      const endWord = ((to - 1) >> 5) + 1;
      if (look !== 'everybody') {
        const { getting, giving } = waysOf(look);
        getting.mark(one, firstWord, endWord, got);
        giving.mark(one, firstWord, endWord, given);
      }
      const wantedOf = wanted[look];
      const mayMeet = meeting.of(one);
      let count = 0;
      for (let word = firstWord; word < endWord; word += 1) {
        let bits = wantedOf(got[word] as number, given[word] as number);
        if (mayMeet !== undefined) bits &= mayMeet[word] as number;
        for (; bits !== 0; bits &= bits - 1) {
          const place = word * bitsPerWord + 31 - Math.clz32(bits & -bits);
          if (place < from || place >= to) continue;
          found[count] = order[place] as number;
          count += 1;
        }
      }
      return count;
    },
  };
};
