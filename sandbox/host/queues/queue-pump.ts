import { setTimeout as sleep } from 'node:timers/promises';
import type { HostLog } from '../host-log.ts';
import type { QueueReader } from './queue-reader.ts';

const IDLE_POLL_MS = 250;
const ACTIVE_POLL_MS = 5;
const HIDDEN_POLL_MS = 50;
const FAULT_PAUSE_MS = 1000;

export type QueuePump = {
  /**
   * Works until every queue is empty and nothing runs. Messages hidden for a retry are waited for, `patienceMs` at most;
   * gives how many of them were left.
   */
  drain(patienceMs: number): Promise<{ hidden: number }>;
  /** Takes no more messages and waits for those in work. */
  stop(): Promise<void>;
};

/** Polls all queues: at once while there is work, a few times a second otherwise. Without polling, work waits for a drain. */
export const startQueuePump = (
  readers: readonly QueueReader[],
  { log, polls }: { log: HostLog; polls: boolean },
): QueuePump => {
  const stopping = new AbortController();
  const polled = polls ? readers : [];
  const polling = Promise.all(polled.map((reader) => poll(reader, stopping.signal, log)));
  return {
    drain: makeDrain(readers),
    stop: async () => {
      stopping.abort();
      await polling;
      await Promise.all(readers.map((reader) => reader.idle()));
    },
  };
};

const poll = async (reader: QueueReader, signal: AbortSignal, log: HostLog): Promise<void> => {
  while (!signal.aborted) await pause(await pauseAfterTake(reader, log), signal);
};

const pauseAfterTake = async (reader: QueueReader, log: HostLog): Promise<number> => {
  try {
    const taken = await reader.take();
    return taken > 0 || reader.isBusy() ? ACTIVE_POLL_MS : IDLE_POLL_MS;
  } catch (fault) {
    log({ level: 'warning', category: 'host', message: `queue not readable: ${String(fault)}` });
    return FAULT_PAUSE_MS;
  }
};

const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleep(ms, undefined, { signal }).catch((fault: unknown) => {
    if (!signal.aborted) throw fault;
  });
};

/**
 * Hidden messages that were waited for in vain once (a retry minutes away) do not hold up the next drain:
 * it waits only when there are more of them than were left before.
 */
const makeDrain = (readers: readonly QueueReader[]) => {
  let leftBefore = 0;
  return async (patienceMs: number): Promise<{ hidden: number }> => {
    let patientUntil = performance.now() + patienceMs;
    for (;;) {
      if (await workThrough(readers)) patientUntil = performance.now() + patienceMs;
      const hidden = sum(await Promise.all(readers.map((reader) => reader.waiting())));
      const isIdle = !readers.some((reader) => reader.isBusy());
      if ((isIdle && hidden <= leftBefore) || performance.now() >= patientUntil) {
        leftBefore = hidden;
        return { hidden };
      }
      await sleep(HIDDEN_POLL_MS);
    }
  };
};

/** Takes and waits in rounds until a round finds every queue empty. True when there was any work. */
const workThrough = async (readers: readonly QueueReader[]): Promise<boolean> => {
  let worked = false;
  for (;;) {
    const busy = readers.some((reader) => reader.isBusy());
    const taken = sum(await Promise.all(readers.map((reader) => reader.take())));
    if (taken === 0 && !busy && !readers.some((reader) => reader.isBusy())) return worked;
    worked = true;
    const busyOnes = readers.filter((reader) => reader.isBusy());
    if (busyOnes.length > 0) await Promise.race(busyOnes.map((reader) => reader.progress()));
  }
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
