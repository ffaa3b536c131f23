import { setTimeout } from 'node:timers/promises';
import type { Leases } from '#core/ports/outbox.ts';
import { nameOf } from './in-memory-cabinet.ts';

const askAgainMs = 2;

/** `patienceMs` of wall time is given to whoever holds it. */
export const makeInMemoryLeases = ({ patienceMs } = { patienceMs: 2_000 }): Leases => {
  const held = new Set<string>();
  return {
    take: async (ref) => {
      const name = nameOf(ref);
      const until = performance.now() + patienceMs;
      while (held.has(name)) {
        if (performance.now() > until) return undefined;
        await setTimeout(askAgainMs);
      }
      held.add(name);
      return {
        release: () => {
          held.delete(name);
          return Promise.resolve();
        },
      };
    },
  };
};
