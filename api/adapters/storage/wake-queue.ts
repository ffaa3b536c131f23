import type { QueueServiceClient } from '@azure/storage-queue';
import type { WakeQueue } from '#core/ports/outbox.ts';
import { wakeQueueName } from './connect.ts';
import { inParallel } from './in-parallel.ts';

const sendsAtOnce = 8;

export const makeWakeQueue = (queues: QueueServiceClient): WakeQueue => {
  const queue = queues.getQueueClient(wakeQueueName);
  return {
    wake: async (refs) => {
      await inParallel(refs, sendsAtOnce, (ref) =>
        queue.sendMessage(Buffer.from(JSON.stringify(ref), 'utf8').toString('base64')),
      );
    },
  };
};
