import type { NumberedWish } from './asked-for.ts';
import { closedDirectly, gainFrom } from './benefit.ts';
import type { PreparedPerson } from './prepared-problem.ts';

/** What comes of one person looking at the others; all by place. */
export interface Gathered {
  /** What the other closes of what the one asks for: a part of `asked` of the one. */
  gets: Int32Array;
  /** What the one closes of what the other asks for: a part of `asked` of the other. */
  gives: Int32Array;
  /** Who learns something they asked for: `oneLearns`, `otherLearns`, or both. */
  learns: Uint8Array;
}

export const oneLearns = 1;
export const otherLearns = 2;

export interface WishBook {
  /** By person: everything they ask for, see `Learner`. */
  asked: Int32Array;
  /** Adds up for everybody at `from` or later what the person at `one` and they can teach each other. */
  gather(one: number, from: number, into: Gathered): void;
}

type Things<Value> = Record<NumberedWish['kind'], Value[]>;
const kinds = ['skill', 'experience'] as const;
const nothing = <Value>(): Things<Value> => ({ skill: [], experience: [] });

/** Places and what comes of them, in the order of places. */
interface Column {
  places: Int32Array;
  gains: Int32Array;
  learns: Uint8Array;
}

/** Everything about one thing, by what makes a difference: who wishes for it how, and who offers how much of it. */
interface Group<Example> {
  example: Example;
  places: number[];
}

const groupedBy = <Example>(
  into: Map<string, Group<Example>>,
  key: string,
  { example, place }: { example: Example; place: number },
): void => {
  const known = into.get(key);
  if (known === undefined) into.set(key, { example, places: [place] });
  else known.places.push(place);
};

const wishKey = (wish: NumberedWish): string =>
  wish.kind === 'skill' ? `${wish.today} ${wish.wanted} ${wish.weight}` : `${wish.weight}`;

/** How much of one thing somebody offers: own level and best related level, or 1 for an experience. */
interface Offer {
  index: number;
  key: string;
}

/** What somebody offers that anybody asks for. */
const offersOfPerson = ({ offers }: PreparedPerson): Things<Offer> => {
  const { levels, relatedLevels, experiences } = offers;
  const found = nothing<Offer>();
  for (let index = 0; index < levels.length; index += 1) {
    const [level = 0, related = 0] = [levels[index], relatedLevels[index]];
    if (level !== 0 || related !== 0) found.skill.push({ index, key: `${level} ${related}` });
  }
  for (let index = 0; index < experiences.length; index += 1)
    if (experiences[index] !== 0) found.experience.push({ index, key: '1' });
  return found;
};

/** A place with what comes of it in one number, so that sorting by place is sorting numbers. */
const gainsBelow = 1024;
const packed = (place: number, gain: number, learns: boolean): number =>
  (place * gainsBelow + gain) * 2 + Number(learns);

const columnOf = (entries: number[]): Column => {
  const sorted = Float64Array.from(entries).sort();
  return {
    places: Int32Array.from(sorted, (entry) => Math.floor(entry / (2 * gainsBelow))),
    gains: Int32Array.from(sorted, (entry) => Math.floor(entry / 2) % gainsBelow),
    learns: Uint8Array.from(sorted, (entry) => entry % 2),
  };
};

/** Adds a column to whoever stands at `from` or later. */
const add = (
  column: Column,
  from: number,
  { sums, learns, as }: { sums: Int32Array; learns: Uint8Array; as: number },
): void => {
  const { places, gains } = column;
  const learnsThere = column.learns;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at] as number;
    if (place < from) return;
    sums[place] = (sums[place] as number) + (gains[at] as number);
    if (learnsThere[at] === 1) learns[place] = (learns[place] as number) | as;
  }
};

/**
 * Reads only those who have something to do with each other: by what each asks for and by what each offers. Wishes that
 * are alike have the same helpers, so each way of wishing, and each way of offering, is reckoned once.
 */
export const makeWishBook = (people: readonly PreparedPerson[]): WishBook => {
  const offers = people.map(offersOfPerson);
  const wishers = nothing<Map<string, Group<NumberedWish>>>();
  const teachers = nothing<Map<string, Group<PreparedPerson>>>();
  for (const [place, person] of people.entries()) {
    for (const wish of person.learner.wishes)
      groupedBy((wishers[wish.kind][wish.index] ??= new Map()), wishKey(wish), { example: wish, place });
    for (const kind of kinds)
      for (const { index, key } of (offers[place] as Things<Offer>)[kind])
        groupedBy((teachers[kind][index] ??= new Map()), key, { example: person, place });
  }
  const helpersOf = new Map<string, Column>();
  const helpedBy = new Map<string, Column>();

  /** Whoever teaches something of a wish. */
  const helpers = (wish: NumberedWish): Column => {
    const key = `${wish.kind} ${wish.index} ${wishKey(wish)}`;
    const known = helpersOf.get(key);
    if (known !== undefined) return known;
    const groups = [...(teachers[wish.kind][wish.index]?.values() ?? [])];
    const column = columnOf(
      groups.flatMap(({ example: { offers: theirs }, places }) => {
        const gain = gainFrom(wish, theirs);
        const learns = closedDirectly(wish, theirs) > 0;
        return gain === 0 ? [] : places.map((place) => packed(place, gain, learns));
      }),
    );
    helpersOf.set(key, column);
    return column;
  };

  /** Whoever wishes for something of an offer. */
  const helped = (kind: NumberedWish['kind'], { index, key }: Offer, mine: PreparedPerson): Column => {
    const name = `${kind} ${index} ${key}`;
    const known = helpedBy.get(name);
    if (known !== undefined) return known;
    const groups = [...(wishers[kind][index]?.values() ?? [])];
    const column = columnOf(
      groups.flatMap(({ example: wish, places }) => {
        const gain = gainFrom(wish, mine.offers);
        const learns = closedDirectly(wish, mine.offers) > 0;
        return gain === 0 ? [] : places.map((place) => packed(place, gain, learns));
      }),
    );
    helpedBy.set(name, column);
    return column;
  };

  const getting = people.map(({ learner }) => learner.wishes.map(helpers));
  const giving = people.map((person, place) =>
    kinds.flatMap((kind) =>
      (offers[place] as Things<Offer>)[kind].map((offer) => helped(kind, offer, person)),
    ),
  );

  return {
    asked: Int32Array.from(people, ({ learner }) => learner.asked),
    gather: (one, from, { gets, gives, learns }) => {
      for (const column of getting[one] as Column[]) add(column, from, { sums: gets, learns, as: oneLearns });
      for (const column of giving[one] as Column[])
        add(column, from, { sums: gives, learns, as: otherLearns });
    },
  };
};
