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

/** Who wishes for one thing, or teaches it, in the order of places. */
interface Entry {
  place: number;
  wish: NumberedWish;
}

type Things<Value> = Record<NumberedWish['kind'], Value[]>;

const wishersByThing = (people: readonly PreparedPerson[]): Things<Entry[]> => {
  const things: Things<Entry[]> = { skill: [], experience: [] };
  for (const [place, { learner }] of people.entries()) {
    for (const wish of learner.wishes) (things[wish.kind][wish.index] ??= []).push({ place, wish });
  }
  return things;
};

/** What somebody offers that anybody asks for. */
const offered = ({ offers }: PreparedPerson): Things<number> => {
  const skill: number[] = [];
  for (let index = 0; index < offers.levels.length; index += 1)
    if (offers.levels[index] !== 0 || offers.relatedLevels[index] !== 0) skill.push(index);
  const experience: number[] = [];
  for (let index = 0; index < offers.experiences.length; index += 1)
    if (offers.experiences[index] !== 0) experience.push(index);
  return { skill, experience };
};

const kinds = ['skill', 'experience'] as const;

const teachersByThing = (offers: readonly Things<number>[]): Things<number[]> => {
  const things: Things<number[]> = { skill: [], experience: [] };
  for (const [place, one] of offers.entries())
    for (const kind of kinds) for (const index of one[kind]) (things[kind][index] ??= []).push(place);
  return things;
};

/** Reads only those who have something to do with each other: by what each asks for and by what each offers. */
export const makeWishBook = (people: readonly PreparedPerson[]): WishBook => {
  const offers = people.map(offered);
  const wishers = wishersByThing(people);
  const teachers = teachersByThing(offers);

  const gatherGets = (one: PreparedPerson, from: number, { gets, learns }: Gathered): void => {
    for (const wish of one.learner.wishes) {
      const places = teachers[wish.kind][wish.index] ?? [];
      for (let at = places.length - 1; at >= 0; at -= 1) {
        const place = places[at] as number;
        if (place < from) break;
        const theirs = (people[place] as PreparedPerson).offers;
        gets[place] = (gets[place] as number) + gainFrom(wish, theirs);
        if (closedDirectly(wish, theirs) > 0) learns[place] = (learns[place] as number) | oneLearns;
      }
    }
  };

  const gatherGives = (one: number, from: number, { gives, learns }: Gathered): void => {
    const mine = (people[one] as PreparedPerson).offers;
    for (const kind of kinds) {
      for (const index of (offers[one] as Things<number>)[kind]) {
        const entries = wishers[kind][index] ?? [];
        for (let at = entries.length - 1; at >= 0; at -= 1) {
          const { place, wish } = entries[at] as Entry;
          if (place < from) break;
          gives[place] = (gives[place] as number) + gainFrom(wish, mine);
          if (closedDirectly(wish, mine) > 0) learns[place] = (learns[place] as number) | otherLearns;
        }
      }
    }
  };

  return {
    asked: Int32Array.from(people, ({ learner }) => learner.asked),
    gather: (one, from, into) => {
      gatherGets(people[one] as PreparedPerson, from, into);
      gatherGives(one, from, into);
    },
  };
};
