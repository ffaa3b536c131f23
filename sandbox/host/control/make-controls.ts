import type { InvocationCount } from '../invocation-count.ts';
import type { QueuePump } from '../queues/queue-pump.ts';
import type { Timers } from '../timers/run-timers.ts';
import type { HostControls } from './control-requests.ts';

/** Ticks run one after the other; each fires what is due, then drains. */
export const makeControls = (about: {
  functionNames: readonly string[];
  timers: Timers;
  pump: QueuePump;
  invocations: InvocationCount;
  patienceMs: number;
}): HostControls => {
  const drain = async (): Promise<{ hidden: number }> => {
    for (;;) {
      const { hidden } = await about.pump.drain(about.patienceMs);
      if (about.invocations.running() === 0) return { hidden };
      await about.invocations.idle();
    }
  };
  let ticking: Promise<unknown> = Promise.resolve();
  return {
    drain,
    tick: (now) => {
      const tick = async () => ({ fired: await about.timers.runUpTo(now), ...(await drain()) });
      const ticked = ticking.then(tick, tick);
      ticking = ticked;
      return ticked;
    },
    health: () => ({ status: 'running', functions: [...about.functionNames].sort() }),
  };
};
