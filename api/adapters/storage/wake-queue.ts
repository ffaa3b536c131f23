import type { QueueServiceClient } from '@azure/storage-queue';
import type { WakeQueue } from '#core/ports/outbox.ts';
import { wakeQueueName } from './connect.ts';
import { inParallel } from '#core/shared/in-parallel.ts';

const sendsAtOnce = 8;

export const makeWakeQueue = (queues: QueueServiceClient): WakeQueue => {
  const queue = queues.getQueueClient(wakeQueueName);
  return {
    wake: async (markers) => {
      await inParallel(markers, sendsAtOnce, (marker) =>
        queue.sendMessage(Buffer.from(JSON.stringify(marker), 'utf8').toString('base64')),
      );
    },
    waiting: async () => (await queue.getProperties()).approximateMessagesCount ?? 0,
  };
};
