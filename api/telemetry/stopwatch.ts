import type { Stopwatch } from '#core/ports/stopwatch.ts';
import { recordSeconds } from './measures.ts';

export const stopwatch: Stopwatch = {
  time: async (what, work) => {
    const begun = performance.now();
    try {
      return await work();
    } finally {
      recordSeconds(`binome.${what}.duration`, (performance.now() - begun) / 1000);
    }
  },
};
