import { QueueServiceClient } from '@azure/storage-queue';
import type { RegisteredFunction } from '../functions-core/function-app.ts';
import type { HostJson } from '../host-json.ts';
import type { HostLog } from '../host-log.ts';
import type { Invoke } from '../invoke.ts';
import type { QueueReader } from './queue-reader.ts';
import { makeOrderedReader } from './ordered-reader.ts';
import { makeQueueReader } from './queue-reader.ts';

type About = {
  functions: readonly RegisteredFunction[];
  settings: HostJson['queues'];
  storageConnection: string;
  invoke: Invoke;
  log: HostLog;
  /** See `HostOptions`. */
  inOrder: string | undefined;
};

/** A reader for the queue of every queue function; the queues are made where they are missing. */
export const queueReaders = async (about: About): Promise<QueueReader[]> => {
  const service = QueueServiceClient.fromConnectionString(about.storageConnection);
  const readers = about.functions.map(async (called) => {
    const name = Object.values(called.metadata.bindings).find(
      ({ type }) => type === 'queueTrigger',
    )?.queueName;
    if (name === undefined) return [];
    const queue = service.getQueueClient(name);
    await queue.createIfNotExists();
    const poison = service.getQueueClient(`${name}-poison`);
    const work = { ...about, called, queue, poison };
    return [about.inOrder === undefined ? makeQueueReader(work) : makeOrderedReader(work, about.inOrder)];
  });
  return (await Promise.all(readers)).flat();
};
