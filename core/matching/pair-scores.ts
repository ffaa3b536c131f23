import { reciprocal } from './benefit.ts';
import { diversityTable, sets, tenureDistance } from './diversity-table.ts';
import { makeExchange } from './exchange.ts';
import { at, nothing, onSite, personRecords, recordSize, remote } from './person-records.ts';
import { fields, haveCommon } from './experience-diversity.ts';
import { meetingClasses, never, type MeetingClasses } from './meeting-classes.ts';
import type { PreparedPerson, PreparedProblem } from './prepared-problem.ts';
import { seniorityCloseness } from './seniority-closeness.ts';
import { shareOf, whole } from './share.ts';
import { sharedDirection } from './shared-direction.ts';

/** What is said of a pair that a hard constraint forbids. */
export const forbidden = -1;

/** The score of any two, from tables and numbers that lie side by side: the same as `possiblePair`, many times as fast. */
export interface PairScores {
  classes: MeetingClasses;
  /** By place: whom each may not be paired with, whoever of the two it comes from. */
  barred: readonly (readonly number[])[];
  /** What no pair's score exceeds by its benefit. */
  mostBenefit: number;
  /** The same where only one of the two learns: what the other gets is taught by related skills, and counts half. */
  mostOneSided: number;
  /** Fixes the one of the pairs that follow. */
  lookFrom(one: number): void;
  /** The weighted terms but for the benefit, times 10,000, with whoever stands at `other`; or `forbidden`. */
  restWith(other: number): number;
  /** What the two can teach each other: weighted benefit in the same measure · 4 + how many of the two learn. */
  teachingWith(other: number): number;
}

/** Nobody is asked twice. */
const barredPlaces = (people: readonly PreparedPerson[]): readonly (readonly number[])[] => {
  const placeOf = new Map(people.map(({ candidate }, place) => [candidate.id, place]));
  const barred = people.map(() => new Set<number>());
  for (const [one, { bars }] of people.entries()) {
    for (const id of bars.keys()) {
      const other = placeOf.get(id);
      if (other === undefined || other === one) continue;
      barred[one]?.add(other);
      barred[other]?.add(one);
    }
  }
  return barred.map((places) => [...places]);
};

/** The weighted closeness in seniority, by the distance of the steps. */
const closenessTable = (weight: number): Int32Array =>
  Int32Array.from([1, 2, 3, 4, 5, 6] as const, (step) => weight * seniorityCloseness(1, step));

export const makePairScores = (problem: PreparedProblem): PairScores => {
  const { people, weights } = problem;
  const exchange = makeExchange(people, problem.things);
  const barred = barredPlaces(people);
  const barredFrom = new Int32Array(people.length).fill(nothing);
  const classes = meetingClasses(problem);
  const records = personRecords(people, { classOf: classes.classOf, bounds: exchange.bounds });
  const diversities = diversityTable();
  const closeness = closenessTable(weights.seniority);
  const mine = new Int32Array(recordSize);
  let me = nothing;
  let times: Int32Array = new Int32Array();

  const commonFields = (other: number): number => {
    const start = other * recordSize;
    let bits = 0;
    for (let field = 0; field < fields.length; field += 1) {
      const word = mine[field] as number;
      const theirs = records[start + field] as number;
      if (word >= 0 && theirs >= 0) {
        if (word === theirs) bits |= 1 << field;
      } else if (word !== nothing && theirs !== nothing) {
        const [one, two] = [people[me]?.experienced.stated[field], people[other]?.experienced.stated[field]];
        if (haveCommon(one ?? [], two ?? [])) bits |= 1 << field;
      }
    }
    return bits;
  };

  const directionWith = (other: number): number => {
    const direction = mine[at.direction] as number;
    const theirs = records[other * recordSize + at.direction] as number;
    if (direction === nothing || theirs === nothing) return 0;
    if (direction >= 0 && theirs >= 0) return direction === theirs ? whole : 0;
    return sharedDirection(people[me]?.directions ?? [], people[other]?.directions ?? []);
  };

  const canMeet = (start: number): boolean => {
    const both = (mine[at.formats] as number) & (records[start + at.formats] as number);
    return (both & remote) !== 0 || ((both & onSite) !== 0 && mine[at.office] === records[start + at.office]);
  };

  return {
    classes,
    barred,
    mostBenefit: weights.benefit * whole,
    mostOneSided: weights.benefit * reciprocal(whole, whole / 2),
    lookFrom: (one) => {
      if (me === one) return;
      me = one;
      mine.set(records.subarray(one * recordSize, (one + 1) * recordSize));
      exchange.lookFrom(one);
      times = classes.valuesOf(mine[at.meetingClass] as number);
      barredFrom[one] = one;
      for (const other of barred[one] as number[]) barredFrom[other] = one;
    },
    restWith: (other) => {
      const start = other * recordSize;
      const time = times[records[start + at.meetingClass] as number] as number;
      if (time === never || barredFrom[other] === me) return forbidden;
      const distance = tenureDistance(mine[at.tenure] as number, records[start + at.tenure] as number);
      const both = (mine[at.stated] as number) & (records[start + at.stated] as number);
      const difference = diversities[(distance * sets + both) * sets + commonFields(other)] as number;
      const steps = Math.abs((mine[at.seniority] as number) - (records[start + at.seniority] as number));
      return (
        difference * weights.diversity +
        directionWith(other) * weights.direction +
        (canMeet(start) ? time : 0) +
        (closeness[steps] as number)
      );
    },
    teachingWith: (other) => {
      const start = other * recordSize;
      const offers = records[start + at.offers] as number;
      const got = exchange.got(offers, records[start + at.end] as number);
      const given = exchange.given(records[start + at.wishes] as number, offers);
      if (got === 0 && given === 0) return 0;
      const benefit = reciprocal(
        shareOf(got >> 1, mine[at.asked] as number),
        shareOf(given >> 1, records[start + at.asked] as number),
      );
      return benefit * weights.benefit * 4 + (got & 1) + (given & 1);
    },
  };
};
