import type { QueueServiceClient } from '@azure/storage-queue';
import type { WakeQueue } from '#core/ports/outbox.ts';
import { wakeQueueName } from './connect.ts';
import { inParallel } from '#core/shared/in-parallel.ts';

export type Trace = () => string | undefined;

const sendsAtOnce = 8;

/** `trace` names the act under way: whoever is woken goes on with it. */
export const makeWakeQueue = (queues: QueueServiceClient, trace: Trace): WakeQueue => {
  const queue = queues.getQueueClient(wakeQueueName);
  return {
    wake: async (markers) => {
      await inParallel(markers, sendsAtOnce, ({ ref, due }) => {
        const message = JSON.stringify({ ref, due, trace: trace() });
        return queue.sendMessage(Buffer.from(message, 'utf8').toString('base64'));
      });
    },
    waiting: async () => (await queue.getProperties()).approximateMessagesCount ?? 0,
  };
};
