import type { DueMarker, WakeQueue } from '#core/ports/outbox.ts';
import { asStored } from './as-stored.ts';

export interface FakeWakeQueue extends WakeQueue {
  /** Takes out everything that waits, oldest first. */
  drain(): DueMarker[];
}

export const makeFakeWakeQueue = (): FakeWakeQueue => {
  const waiting: DueMarker[] = [];
  return {
    wake: (markers) => {
      waiting.push(...markers.map(asStored));
      return Promise.resolve();
    },
    waiting: () => Promise.resolve(waiting.length),
    drain: () => waiting.splice(0),
  };
};
