import type { QueueWork } from './handle-message.ts';
import { handleMessage } from './handle-message.ts';
import { logUnsettled } from './log-unsettled.ts';
import { LEASE_SECONDS } from './message-lease.ts';

export type QueueReader = {
  /** Takes what is visible now and starts on it. Gives how many messages were taken. */
  take(): Promise<number>;
  /** Resolves when a message in work is done with; at once when there is none. */
  progress(): Promise<void>;
  /** Resolves when no message is being worked on. */
  idle(): Promise<void>;
  isBusy(): boolean;
  /** Messages in the queue that are hidden or not yet taken. */
  waiting(): Promise<number>;
};

/** Reads one queue, with at most `batchSize` messages in work at a time. */
export const makeQueueReader = (work: QueueWork): QueueReader => {
  const running = new Set<Promise<unknown>>();
  const start = (message: Parameters<typeof handleMessage>[1]) => {
    const done = handleMessage(work, message)
      .catch((fault: unknown) => logUnsettled(work, fault))
      .finally(() => running.delete(done));
    running.add(done);
  };
  const takeNow = async (): Promise<number> => {
    const free = work.settings.batchSize - running.size;
    if (free <= 0) return 0;
    const { receivedMessageItems } = await work.queue.receiveMessages({
      numberOfMessages: free,
      visibilityTimeout: LEASE_SECONDS,
    });
    receivedMessageItems.forEach(start);
    return receivedMessageItems.length;
  };
  // One after the other, so that two callers never take more than a batch together.
  let taking: Promise<unknown> = Promise.resolve();
  return {
    take: () => {
      const taken = taking.then(takeNow, takeNow);
      taking = taken.catch(() => 0);
      return taken;
    },
    progress: async () => {
      if (running.size > 0) await Promise.race(running);
    },
    idle: async () => {
      while (running.size > 0) await Promise.race(running);
    },
    isBusy: () => running.size > 0,
    waiting: async () => (await work.queue.getProperties()).approximateMessagesCount ?? 0,
  };
};
