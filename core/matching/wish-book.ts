import { offerCodes, ownLevel, relatedLevel, type NumberedWish } from './asked-for.ts';
import type { PreparedPerson } from './prepared-problem.ts';

/** From the first place up to, but not with, the second. */
export type Range = readonly [from: number, to: number];

/** Who has something to give to or to get from whom, without looking at everybody. */
export interface WishBook {
  /** The places found last, each once, in no particular order. */
  found: Int32Array;
  /** Finds everybody in the range with whom either gains anything; answers how many. */
  findGains(one: number, range: Range): number;
  /** Finds everybody in the range with whom one of the two learns something asked for, and the other does not. */
  findOneSided(one: number, range: Range): number;
  /** Finds everybody in the range with whom both do. */
  findMutual(one: number, range: Range): number;
}

/** Levels 0…5, of an offer or of who wishes for more than it. */
const levels = 6;

/** Who stands at each level of each thing, in the order of places: at `starts[thing · levels + level]` and up to the next. */
interface Register {
  starts: Int32Array;
  places: Int32Array;
}

/** What one person offers or wishes: thing, level, thing, level, … */
type Stated = readonly number[];

const registerOf = (things: number, stated: readonly Stated[]): Register => {
  const starts = new Int32Array(things * levels + 1);
  const slot = (of: Stated, at: number): number => (of[at] as number) * levels + (of[at + 1] as number);
  for (const of of stated)
    for (let at = 0; at < of.length; at += 2)
      starts[slot(of, at) + 1] = (starts[slot(of, at) + 1] as number) + 1;
  for (let at = 1; at < starts.length; at += 1)
    starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const next = starts.slice();
  const places = new Int32Array(starts.at(-1) as number);
  for (const [place, of] of stated.entries()) {
    for (let at = 0; at < of.length; at += 2) {
      const free = next[slot(of, at)] as number;
      next[slot(of, at)] = free + 1;
      places[free] = place;
    }
  }
  return { starts, places };
};

/** Where in a stretch of places those from `from` on begin. */
const firstFrom = (places: Int32Array, [start, end]: Range, from: number): number => {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** One way of having something to do with each other, and the bit that marks it. */
interface Direction {
  register: Register;
  /** By person: the slots of the register to look through, first and last, first and last, … */
  slots: readonly Int32Array[];
  bit: number;
}

const oneLearns = 1;
const otherLearns = 2;

const todayOf = (wish: NumberedWish): number => (wish.kind === 'skill' ? wish.today : 0);

const slotsOf = (stated: Stated, levelsFor: (level: number) => Range): Int32Array => {
  const slots = new Int32Array(stated.length);
  for (let at = 0; at < stated.length; at += 2) {
    const [first, last] = levelsFor(stated[at + 1] as number);
    slots[at] = (stated[at] as number) * levels + first;
    slots[at + 1] = (stated[at] as number) * levels + last;
  }
  return slots;
};

/** A wish looks through the levels above today's of who offers; an offer, through those below it of who wishes. */
const directions = (
  people: readonly PreparedPerson[],
  things: number,
  levelOf: (offer: number) => number,
): { getting: Direction; giving: Direction } => {
  const wishes = people.map(({ learner }) => learner.wishes.flatMap((wish) => [wish.index, todayOf(wish)]));
  const offers = people.map((person) =>
    [...person.offers].flatMap((offer) => {
      const level = levelOf(offer % offerCodes);
      return level === 0 ? [] : [offer >> 6, level];
    }),
  );
  return {
    getting: {
      register: registerOf(things, offers),
      slots: wishes.map((stated) => slotsOf(stated, (today) => [today + 1, levels])),
      bit: oneLearns,
    },
    giving: {
      register: registerOf(things, wishes),
      slots: offers.map((stated) => slotsOf(stated, (level) => [0, level])),
      bit: otherLearns,
    },
  };
};

/** Calls for every stretch of places in the range that stands in the slots of one person; a place may stand in several. */
const visit = (
  { register: { starts, places }, slots }: Direction,
  one: number,
  [from, to]: Range,
  tell: (from: number, to: number) => void,
): void => {
  const mine = slots[one] as Int32Array;
  const everybody = from === 0 && to === slots.length;
  for (let at = 0; at < mine.length; at += 2) {
    const [first, last] = [mine[at] as number, mine[at + 1] as number];
    if (everybody) tell(starts[first] as number, starts[last] as number);
    else
      for (let slot = first; slot < last; slot += 1) {
        const stretch = [starts[slot] as number, starts[slot + 1] as number] as const;
        if (stretch[0] === stretch[1]) continue;
        const end = firstFrom(places, stretch, to);
        tell(firstFrom(places, [stretch[0], end], from), end);
      }
  }
};

/** How many places `visit` tells of at most. */
const lengthOf = ({ register: { starts }, slots }: Direction, one: number): number => {
  const mine = slots[one] as Int32Array;
  let sum = 0;
  for (let at = 0; at < mine.length; at += 2)
    sum += (starts[mine[at + 1] as number] as number) - (starts[mine[at] as number] as number);
  return sum;
};

export const makeWishBook = (people: readonly PreparedPerson[], things: number): WishBook => {
  const direct = directions(people, things, ownLevel);
  let any: typeof direct | undefined;
  const anyGain = () =>
    (any ??= directions(people, things, (offer) => Math.max(ownLevel(offer), relatedLevel(offer))));
  const marks = new Uint8Array(people.length);
  const marked = new Int32Array(people.length);
  const found = new Int32Array(people.length);

  /** Marks all, and keeps those who had no mark after the `before` first. */
  const mark = (direction: Direction, one: number, range: Range, before = 0): number => {
    const { bit, register } = direction;
    const { places } = register;
    let count = before;
    visit(direction, one, range, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const place = places[at] as number;
        const known = marks[place] as number;
        if (known === 0) {
          marked[count] = place;
          count += 1;
        }
        marks[place] = known | bit;
      }
    });
    return count;
  };
  /** Keeps the marked that are wanted, and takes all marks away. */
  const collect = (count: number, isWanted: (mark: number) => boolean): number => {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const place = marked[at] as number;
      if (isWanted(marks[place] as number)) {
        found[kept] = place;
        kept += 1;
      }
      marks[place] = 0;
    }
    return kept;
  };
  const markBoth = ({ getting, giving }: typeof direct, one: number, range: Range): number =>
    mark(giving, one, range, mark(getting, one, range));
  return {
    found,
    findGains: (one, range) => collect(markBoth(anyGain(), one, range), () => true),
    findOneSided: (one, range) =>
      collect(markBoth(direct, one, range), (bits) => bits !== (oneLearns | otherLearns)),
    findMutual: (one, range) => {
      const { getting, giving } = direct;
      const isShort = lengthOf(giving, one) < lengthOf(getting, one);
      const [short, long] = isShort ? [giving, getting] : [getting, giving];
      const count = mark(short, one, range);
      const { places } = long.register;
      let both = 0;
      visit(long, one, range, (from, to) => {
        for (let at = from; at < to; at += 1) {
          const place = places[at] as number;
          if (marks[place] !== short.bit) continue;
          marks[place] = oneLearns | otherLearns;
          found[both] = place;
          both += 1;
        }
      });
      for (let at = 0; at < count; at += 1) marks[marked[at] as number] = 0;
      return both;
    },
  };
};
