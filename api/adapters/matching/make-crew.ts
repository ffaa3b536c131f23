import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Begun, Crew } from '#core/matching/crew.ts';
import type { CrewWork } from '#core/matching/crew-work.ts';
import type { PairTables } from '#core/matching/pair-tables.ts';
import { toShare, type Asked, type Said } from './crew-messages.ts';
import { makeSharing } from './shared-numbers.ts';

/** As source; in the bundle that Azure runs, which knows no address of its own, beside it. */
const file = (): string | URL => {
  const own: { url?: string } = import.meta;
  return own.url === undefined ? join(__dirname, 'matching-worker.cjs') : new URL('./worker.ts', own.url);
};

/** A crew of threads, until it is dismissed. */
export interface HiredCrew extends Crew {
  dismiss(): Promise<void>;
}

/** What one thread is at: how far it has come, its part, or what went wrong. */
interface Doing {
  done: number;
  part?: CrewWork[keyof CrewWork]['part'];
}

/** Undefined where the tables cannot be shared. */
export const makeCrew = (tables: PairTables, size: number): HiredCrew | undefined => {
  const share = makeSharing();
  const toRead = toShare(tables);
  if (toRead === undefined) return undefined;
  const workers = Array.from({ length: size }, () => new Worker(file(), { workerData: share(toRead) }));
  let doing: Doing[] = [];
  let failure: Error | undefined;
  let wake = (): void => {};
  const fail = (cause: unknown): void => {
    failure ??= new Error('A thread of the matcher failed.', { cause });
    wake();
  };
  for (const [place, worker] of workers.entries()) {
    worker.on('message', (said: Said) => {
      doing[place] = { done: 1, ...said };
      wake();
    });
    worker.on('error', fail);
    worker.on('messageerror', fail);
    worker.on('exit', fail);
  }

  const begin = <Name extends keyof CrewWork>(
    name: Name,
    input: CrewWork[Name]['input'],
  ): Begun<CrewWork[Name]['part']> => {
    doing = workers.map(() => ({ done: 0 }));
    const shared = share(input);
    for (const [part, worker] of workers.entries())
      worker.postMessage({ name, input: shared, share: { part, parts: size } } satisfies Asked);
    return {
      done: () => Math.min(...doing.map(({ done }) => done)),
      parts: () => {
        if (failure !== undefined) throw failure;
        const parts = doing.flatMap(({ part }) => part ?? []);
        return parts.length < size ? undefined : parts;
      },
      news: () =>
        new Promise((resolve) => {
          wake = resolve;
        }),
    };
  };
  return {
    begin,
    dismiss: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};
