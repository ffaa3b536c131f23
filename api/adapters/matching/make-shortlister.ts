import { prepareProblem } from '#core/matching/prepared-problem.ts';
import { makeShortlists } from '#core/matching/shortlists.ts';
import type { Shortlister } from '#core/ports/shortlister.ts';
import { breathe } from './breathe.ts';

/** The shortlists of `core/matching`, on the thread it is called on; others get a turn at every step. */
export const makeShortlister = (): Shortlister => ({
  propose: async (problem) => {
    const steps = makeShortlists(prepareProblem(problem));
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await breathe();
    }
  },
});
