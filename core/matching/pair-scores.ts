import { reciprocal } from './benefit.ts';
import { diversityTable, sets, tenureDistance } from './diversity-table.ts';
import { makeExchange } from './exchange.ts';
import { rowOf } from './ragged.ts';
import type { PairTables } from './pair-tables.ts';
import { at, nothing, onSite, recordSize, remote } from './person-records.ts';
import { fields, haveCommon } from './experience-diversity.ts';
import { never } from './meeting-classes.ts';
import { seniorityCloseness } from './seniority-closeness.ts';
import { shareOf, whole } from './share.ts';
import { sharedDirection } from './shared-direction.ts';

/** What is said of a pair that a hard constraint forbids. */
export const forbidden = -1;

/** The score of any two, from tables and numbers that lie side by side: the same as `possiblePair`, many times as fast. */
export interface PairScores {
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

/** The weighted closeness in seniority, by the distance of the steps. */
const closenessTable = (weight: number): Int32Array =>
  Int32Array.from([1, 2, 3, 4, 5, 6] as const, (step) => weight * seniorityCloseness(1, step));

export const makePairScores = (tables: PairTables): PairScores => {
  const { weights, records, barred, stated, directions, classes } = tables;
  const exchange = makeExchange(tables.exchange);
  const barredFrom = new Int32Array(tables.size).fill(nothing);
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
        const [one, two] = [me * fields.length + field, other * fields.length + field];
        if (haveCommon(rowOf(stated, one), rowOf(stated, two))) bits |= 1 << field;
      }
    }
    return bits;
  };

  const directionWith = (other: number): number => {
    const direction = mine[at.direction] as number;
    const theirs = records[other * recordSize + at.direction] as number;
    if (direction === nothing || theirs === nothing) return 0;
    if (direction >= 0 && theirs >= 0) return direction === theirs ? whole : 0;
    return sharedDirection([...rowOf(directions, me)], [...rowOf(directions, other)]);
  };

  const canMeet = (start: number): boolean => {
    const both = (mine[at.formats] as number) & (records[start + at.formats] as number);
    return (both & remote) !== 0 || ((both & onSite) !== 0 && mine[at.office] === records[start + at.office]);
  };

  return {
    mostBenefit: weights.benefit * whole,
    mostOneSided: weights.benefit * reciprocal(whole, whole / 2),
    lookFrom: (one) => {
      if (me === one) return;
      me = one;
      mine.set(records.subarray(one * recordSize, (one + 1) * recordSize));
      exchange.lookFrom(one);
      times = classes.valuesOf(mine[at.meetingClass] as number);
      barredFrom[one] = one;
      for (let at = barred.starts[one] as number; at < (barred.starts[one + 1] as number); at += 1)
        barredFrom[barred.values[at] as number] = one;
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
