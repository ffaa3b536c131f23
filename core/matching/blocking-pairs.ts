import { leastPeople } from '../growth/anonymity.ts';
import { seededRandom, shuffled } from '../shared/random.ts';
import { makePairRows, type IsHopeless, type PairRows } from './pair-rows.ts';
import { pairTables } from './pair-tables.ts';
import { placedGroups } from './placed-groups.ts';
import type { PreparedProblem } from './prepared-problem.ts';
import type { Assignment } from './problem.ts';

/**
 * How many blocking pairs an assignment has: two people of different pairs who would both score higher together than they
 * do with the peers they have. Strong where both would gain more than a tenth. Whoever is left out blocks nothing: that
 * somebody had to be is said elsewhere.
 */
export interface BlockingPairs {
  cases: number;
  strong: number;
  /** People whose possible peers were all looked at; fewer than `placed` means that the numbers are estimated from them. */
  looked: number;
  /** People who are in a pair. */
  placed: number;
}

/** Takes a second or two: everybody among some thousands, and of more a part drawn by lot. */
const pairsAtMost = 5_000_000;

interface Present {
  /** By place: the score of the pair one is in; nobody who is in none can gain. */
  score: Float64Array;
  group: Int32Array;
  placed: readonly number[];
}

const presentOf = (problem: PreparedProblem, assignment: Assignment): Present => {
  const score = new Float64Array(problem.people.length).fill(Infinity);
  const group = new Int32Array(problem.people.length).fill(-1);
  for (const [number, one] of placedGroups(problem, assignment).entries()) {
    for (const place of one.places) {
      score[place] = one.score;
      group[place] = number;
    }
  }
  return { score, group, placed: [...problem.people.keys()].filter((place) => score[place] !== Infinity) };
};

const gainsMoreThanATenth = (together: number, now: number): boolean => together * 10 > now * 11;

type Count = Pick<BlockingPairs, 'cases' | 'strong'>;

/** Counts with whom, from place `from` on, `one` blocks. */
const addRow = (
  count: Count,
  rows: PairRows,
  { score, group }: Present,
  { one, from }: { one: number; from: number },
): void => {
  const mine = score[one] as number;
  const isHopeless: IsHopeless = (_, __, mostScore) => mostScore <= mine;
  const seen = rows.look(one, 'everybody', { from, isHopeless });
  for (const other of rows.found.subarray(0, seen)) {
    const together = rows.scores[other] as number;
    const theirs = score[other] as number;
    if (together <= mine || together <= theirs || group[one] === group[other]) continue;
    count.cases += 1;
    if (gainsMoreThanATenth(together, Math.max(mine, theirs))) count.strong += 1;
  }
};

/** Looks at the whole rows of some people: each blocking pair stands in two of all rows. */
const estimate = (problem: PreparedProblem, present: Present, rowsAtMost: number): BlockingPairs => {
  const rows = makePairRows(pairTables(problem));
  const drawn = shuffled(present.placed, seededRandom(problem.seed)).slice(0, rowsAtMost);
  const seen = { cases: 0, strong: 0 };
  for (const one of drawn) addRow(seen, rows, present, { one, from: 0 });
  const placed = present.placed.length;
  const inAll = (hits: number): number => Math.round((hits * placed) / (2 * drawn.length));
  return { cases: inAll(seen.cases), strong: inAll(seen.strong), looked: drawn.length, placed };
};

const countAll = (problem: PreparedProblem, present: Present): BlockingPairs => {
  const rows = makePairRows(pairTables(problem));
  const seen = { cases: 0, strong: 0 };
  for (const one of present.placed) addRow(seen, rows, present, { one, from: one + 1 });
  const placed = present.placed.length;
  return { ...seen, looked: placed, placed };
};

/** How many whole rows to look at; undefined for everything there is. */
const rowsFor = (size: number): number | undefined =>
  (size * (size - 1)) / 2 <= pairsAtMost ? undefined : Math.floor(pairsAtMost / size);

/** Exact for some thousands of people; of more, estimated from the rows of people drawn by the round's own seed. */
export const blockingPairs = (
  problem: PreparedProblem,
  assignment: Assignment,
  rowsAtMost = rowsFor(problem.people.length),
): BlockingPairs => {
  const present = presentOf(problem, assignment);
  return rowsAtMost === undefined || present.placed.length === 0
    ? countAll(problem, present)
    : estimate(problem, present, rowsAtMost);
};

/** As it may be told (L7): none is none, and one to four are only “few”; of an estimate, two figures are honest. */
export interface BlockingTold {
  cases: number | 'few';
  strong: number | 'few';
  looked: number;
  placed: number;
}

const inTwoFigures = (count: number): number => Number(count.toPrecision(2));

export const tellBlocking = ({ cases, strong, looked, placed }: BlockingPairs): BlockingTold => {
  const told = (count: number): number | 'few' => {
    if (count > 0 && count < leastPeople) return 'few';
    return looked < placed ? inTwoFigures(count) : count;
  };
  return { cases: told(cases), strong: told(strong), looked, placed };
};
