import { availableParallelism } from 'node:os';
import type { PairTables } from '#core/matching/pair-tables.ts';
import { pairPeople } from '#core/matching/pair-people.ts';
import type { MatchingStep } from '#core/matching/matching-step.ts';
import type { MatchingProblem } from '#core/matching/problem.ts';
import type { Matcher, MatcherControls } from '#core/ports/matcher.ts';
import { breathe } from './breathe.ts';
import { makeCrew, type HiredCrew } from './make-crew.ts';

/** A crew is worth the time it takes to begin from so many people on. */
const crewFrom = 50_000;
/** Each thread holds likely pairs of everybody. */
const threadsAtMost = 4;

export interface MatcherOptions {
  /** How many threads look at pairs; with one it is done where it is asked for. */
  threads?: number;
  /** From how many people on they do. */
  from?: number;
}

const told = ({ until: _, ...step }: MatchingStep): MatchingStep => step;

/**
 * The engine of `core/matching`, on the thread it is called on; others get a turn at every step. In large rounds further
 * threads look at pairs, and the answer is the same. Throws when it is cancelled.
 */
export const makeMatcher = ({
  threads = Math.min(threadsAtMost, availableParallelism()),
  from = crewFrom,
}: MatcherOptions = {}): Matcher => {
  const isLarge = ({ size }: PairTables): boolean => threads > 1 && size >= from;
  const assign = async (
    input: MatchingProblem,
    { onProgress, isCancelled }: MatcherControls,
    hire: (tables: PairTables) => HiredCrew | undefined,
  ) => {
    const steps = pairPeople(input, { hire });
    for (;;) {
      if (isCancelled()) throw new Error('The round was cancelled.');
      const step = steps.next();
      if (step.done === true) return step.value;
      onProgress(told(step.value));
      await (step.value.until ?? breathe());
    }
  };
  return {
    assign: async (input, controls) => {
      let crew: HiredCrew | undefined;
      try {
        return await assign(input, controls, (tables) => {
          crew = isLarge(tables) ? makeCrew(tables, threads) : undefined;
          return crew;
        });
      } finally {
        await crew?.dismiss();
      }
    },
  };
};
