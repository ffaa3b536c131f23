import { fisherExact, type Part } from '../growth/fisher-exact.ts';
import type { Seen } from './fairness-people.ts';

export const measures = ['coverage', 'waiting', 'score', 'learners'] as const;
export type Measure = (typeof measures)[number];

export interface FairnessFigures {
  /** Free to be paired. */
  people: number;
  /** Placed, of these: 0…1. */
  coverage: number;
  /** Mean of the times they were left out before this round. */
  waiting: number;
  /** Mean score of the placed, 0…10,000; undefined where too few of them are (L7). */
  score: number | undefined;
  /** The placed who learn something they asked for: 0…1; undefined as `score` is. */
  learners: number | undefined;
}

const ratio = (part: number, all: number): number => (all === 0 ? 0 : part / all);
const meanOf = (values: readonly number[]): number =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

const placedOf = (people: readonly Seen[]): (Seen & { score: number })[] =>
  people.flatMap((person) => (person.score === undefined ? [] : [{ ...person, score: person.score }]));

/** Quiet: without what would tell of too few placed people. */
export const figuresOf = (people: readonly Seen[], { isQuiet }: { isQuiet: boolean }): FairnessFigures => {
  const placed = placedOf(people);
  const tells = !isQuiet && placed.length > 0;
  return {
    people: people.length,
    coverage: ratio(placed.length, people.length),
    waiting: meanOf(people.map(({ waited }) => waited)),
    score: tells ? Math.round(meanOf(placed.map(({ score }) => score))) : undefined,
    learners: tells ? ratio(placed.filter(({ learns }) => learns).length, placed.length) : undefined,
  };
};

/** One measure of a group against everybody else, as two shares. */
export interface Comparison {
  measure: Measure;
  /** Tells only of those who are in a pair. */
  ofPlaced: boolean;
  inside: Part;
  outside: Part;
}

const part = <Item>(items: readonly Item[], isHit: (item: Item) => boolean): Part => ({
  hits: items.filter(isHit).length,
  of: items.length,
});

/** Scores of pairs, each once, for two people share one. */
const scoresByPair = (people: readonly Seen[]): Map<number, number> => {
  const scores = new Map<number, number>();
  for (const { group, score } of people)
    if (group !== undefined && score !== undefined) scores.set(group, score);
  return scores;
};

/** The pairs with somebody of the group, and all others: how many of each score more than the middle pair. */
const scoreParts = (inside: readonly Seen[], outside: readonly Seen[]): { inside: Part; outside: Part } => {
  const ours = scoresByPair(inside);
  const others = [...scoresByPair(outside)].flatMap(([group, score]) => (ours.has(group) ? [] : [score]));
  const all = [...ours.values(), ...others].sort((a, b) => a - b);
  const middle = all[Math.floor((all.length - 1) / 2)] ?? 0;
  const isHigh = (score: number): boolean => score > middle;
  return { inside: part([...ours.values()], isHigh), outside: part(others, isHigh) };
};

/** How a group fares against everybody else; nothing where there is nobody else. */
export const comparisonsOf = (inside: readonly Seen[], outside: readonly Seen[]): Comparison[] => {
  if (outside.length === 0) return [];
  const isPlaced = ({ score }: Seen): boolean => score !== undefined;
  const hasWaited = ({ waited }: Seen): boolean => waited > 0;
  const learns = (one: Seen): boolean => one.learns;
  return [
    {
      measure: 'coverage',
      ofPlaced: false,
      inside: part(inside, isPlaced),
      outside: part(outside, isPlaced),
    },
    {
      measure: 'waiting',
      ofPlaced: false,
      inside: part(inside, hasWaited),
      outside: part(outside, hasWaited),
    },
    { measure: 'score', ofPlaced: true, ...scoreParts(inside, outside) },
    {
      measure: 'learners',
      ofPlaced: true,
      inside: part(inside.filter(isPlaced), learns),
      outside: part(outside.filter(isPlaced), learns),
    },
  ];
};

/** How often chance alone would do as much. */
export const chanceOf = ({ inside, outside }: Comparison): number => fisherExact(inside, outside);
