import { makeStorage as makeWholeStorage, type Storage } from '#api/adapters/storage/make-storage.ts';
import type { Trace } from '#api/adapters/storage/wake-queue.ts';
import { makeInMemoryStorage } from '../fakes/in-memory-storage.ts';

/**
 * In place of the product's storage: the queue is in Azurite, all else in the worker, which is the only one. Azurite looks
 * through all its rows for each request, which takes most of the time of a long journey.
 */
export const makeStorage = (connectionString: string, trace: Trace): Storage => {
  const whole = makeWholeStorage(connectionString, trace);
  const { wakeQueue } = whole.ports;
  return { ports: { ...makeInMemoryStorage(), wakeQueue }, prepare: whole.prepare, reach: whole.reach };
};
