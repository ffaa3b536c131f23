import type { TypedData } from '../functions-core/functions-core-types.ts';
import type { Invoke } from '../invoke.ts';
import { nextOccurrence } from './next-occurrence.ts';
import type { TimerFunction } from './timer-functions.ts';

export type Timers = {
  /** Fires every timer with an occurrence since the last tick and up to `now`, once each, in name order. Gives the names fired. */
  runUpTo(now: number): Promise<string[]>;
};

/** `doneUpTo` is where an earlier host came to: nothing before it fires. */
export const makeTimers = (about: {
  functions: readonly TimerFunction[];
  invoke: Invoke;
  doneUpTo: number;
}): Timers => {
  let previous = about.doneUpTo;
  return {
    runUpTo: async (now) => {
      const due = about.functions.flatMap((timer) => {
        const at = nextOccurrence(timer.schedule, previous);
        return at !== undefined && at <= now ? [{ timer, at }] : [];
      });
      for (const { timer, at } of due) await fire(about.invoke, timer, { at, now, previous });
      previous = now;
      return due.map(({ timer }) => timer.called.metadata.name);
    },
  };
};

type Moments = { at: number; now: number; previous: number };

const fire = async (invoke: Invoke, timer: TimerFunction, moments: Moments): Promise<void> => {
  try {
    await invoke(timer.called, { data: timerInput(timer, moments) });
  } catch {
    // Already logged by invoke. A timer that fails is not repeated before its next occurrence, as in Azure.
  }
};

const timerInput = ({ schedule }: TimerFunction, { at, now, previous }: Moments): TypedData => {
  const iso = (moment: number) => new Date(moment).toISOString();
  return {
    json: JSON.stringify({
      Schedule: { AdjustForDST: true },
      ScheduleStatus: {
        Last: iso(previous),
        LastUpdated: iso(previous),
        Next: iso(nextOccurrence(schedule, now) ?? now),
      },
      IsPastDue: at < now,
    }),
  };
};
