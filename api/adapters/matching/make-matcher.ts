import { pairPeople } from '#core/matching/pair-people.ts';
import type { Matcher } from '#core/ports/matcher.ts';
import { breathe } from './breathe.ts';

/** The engine of `core/matching`, on the thread it is called on; others get a turn at every step. Throws when it is cancelled. */
export const makeMatcher = (): Matcher => ({
  assign: async (input, { onProgress, isCancelled }) => {
    const steps = pairPeople(input);
    for (;;) {
      if (isCancelled()) throw new Error('The round was cancelled.');
      const step = steps.next();
      if (step.done === true) return step.value;
      onProgress(step.value);
      await breathe();
    }
  },
});
