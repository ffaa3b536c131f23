import type { Invoke } from './invoke.ts';

export type InvocationCount = { invoke: Invoke; running(): number; idle(): Promise<void> };

/** Counts the invocations that run, so that a drain or a stop can wait for them. */
export const countInvocations = (invoke: Invoke): InvocationCount => {
  const running = new Set<Promise<void>>();
  return {
    invoke: (called, input) => {
      const answer = invoke(called, input);
      const forget = () => {
        running.delete(settled);
      };
      const settled: Promise<void> = answer.then(forget, forget);
      running.add(settled);
      return answer;
    },
    running: () => running.size,
    idle: async () => {
      while (running.size > 0) await Promise.race(running);
    },
  };
};
