import { reciprocal } from './benefit.ts';
import { diversityTable } from './diversity-table.ts';
import type { PreparedPerson, PreparedProblem } from './prepared-problem.ts';
import { meetingClasses } from './meeting-classes.ts';
import { shareOf, whole } from './share.ts';
import { makeWishBook, oneLearns } from './wish-book.ts';

/** What a row says of a pair that a hard constraint forbids. */
export const forbidden = -1;

/** Everyone a person may be paired with, at once: the same figures as `possiblePair`, hundreds of times as fast. */
export interface PairRows {
  size: number;
  /** By person: 0…10,000, or `forbidden`, after `look`. Only places `from`… of it are written. */
  scores: Int32Array;
  /** By person: how many of the two learn something they asked for, after `look`. */
  learners: Uint8Array;
  /** Looks from the person at place `one` at all who stand at `from` or later. */
  look(one: number, from: number): void;
}

/** Who states each word, in the order of their places. */
const peopleByWord = (
  people: readonly PreparedPerson[],
  words: (person: PreparedPerson) => readonly number[],
) => {
  const lists = new Map<number, number[]>();
  for (const [place, person] of people.entries()) {
    for (const word of words(person)) {
      const list = lists.get(word);
      if (list === undefined) lists.set(word, [place]);
      else list.push(place);
    }
  }
  return (word: number): readonly number[] => lists.get(word) ?? [];
};

/** Nobody's exclusion is asked twice: whom each person cannot meet, whoever of the two it comes from. */
const barredPlaces = (people: readonly PreparedPerson[]): readonly number[][] => {
  const placeOf = new Map(people.map(({ candidate }, place) => [candidate.id, place]));
  const barred = people.map((): number[] => []);
  for (const [one, { bars }] of people.entries()) {
    for (const id of bars.keys()) {
      const other = placeOf.get(id);
      if (other === undefined) continue;
      barred[one]?.push(other);
      barred[other]?.push(one);
    }
  }
  return barred;
};

export const makePairRows = (problem: PreparedProblem): PairRows => {
  const { people, weights } = problem;
  const size = people.length;
  const scores = new Int32Array(size);
  const learners = new Uint8Array(size);
  const gathered = { gets: new Int32Array(size), gives: new Int32Array(size), learns: new Uint8Array(size) };
  const { gets, gives, learns } = gathered;
  const common = new Uint8Array(size);
  const directions = new Uint8Array(size);
  const book = makeWishBook(people);
  const meeting = meetingClasses(problem);
  const diversity = diversityTable(people);
  const barred = barredPlaces(people);
  const heading = Int32Array.from(people, (person) => person.directions.length);
  const withWord = diversity.fields.map((field) =>
    peopleByWord(people, ({ experienced }) => experienced.stated[field] ?? []),
  );
  const withDirection = peopleByWord(people, (person) => person.directions);

  const noteWords = ({ experienced, directions: heads }: PreparedPerson, from: number): void => {
    for (const field of diversity.fields) {
      for (const word of experienced.stated[field] ?? [])
        for (const other of withWord[field]?.(word) ?? [])
          if (other >= from) common[other] = (common[other] as number) | (1 << field);
    }
    for (const word of heads)
      for (const other of withDirection(word))
        if (other >= from) directions[other] = (directions[other] as number) + 1;
  };

  const look = (one: number, from: number): void => {
    const me = people[one] as PreparedPerson;
    gets.fill(0, from);
    gives.fill(0, from);
    learns.fill(0, from);
    common.fill(0, from);
    directions.fill(0, from);
    book.gather(one, from, gathered);
    noteWords(me, from);
    const meetingWith = meeting.valuesFor(one);
    const diversityWith = diversity.valuesFor(one);
    const mine = me.directions.length;
    const asked = me.learner.asked;
    for (let other = from; other < size; other += 1) {
      const met = meetingWith[meeting.classOf[other] as number] as number;
      if (met === forbidden) {
        scores[other] = forbidden;
        continue;
      }
      const learning = learns[other] as number;
      learners[other] = (learning & oneLearns) + (learning >> 1);
      const shared = directions[other] as number;
      const direction = shared === 0 ? 0 : shareOf(shared, mine + (heading[other] as number) - shared);
      const got = gets[other] as number;
      const given = gives[other] as number;
      const benefit =
        got === 0 && given === 0
          ? 0
          : reciprocal(shareOf(got, asked), shareOf(given, book.asked[other] as number));
      const place = (diversity.classOf[other] as number) * diversity.sets + (common[other] as number);
      const differs = diversityWith[place] as number;
      scores[other] = Math.floor(
        (benefit * weights.benefit + differs * weights.diversity + direction * weights.direction + met) /
          whole,
      );
    }
    if (one >= from) scores[one] = forbidden;
    for (const other of barred[one] ?? []) scores[other] = forbidden;
  };

  return { size, scores, learners, look };
};
