import type { DueMarker } from '#core/ports/outbox.ts';
import type { Ports } from '#core/ports/ports.ts';
import type { Instant } from '#core/shared/instant.ts';
import { makeAttend } from '#core/use-cases/background/attend.ts';
import { makeSweep } from '#core/use-cases/background/sweep.ts';
import type { FakeWakeQueue } from './in-memory-wake-queue.ts';

/** Far more than any test needs: going on for longer is a loop of work that makes itself. */
const sweepsAtMost = 500;

const nameOf = ({ ref, due }: DueMarker): string => JSON.stringify([ref.tenant, ref.kind, ref.id, due]);

const once = (markers: readonly DueMarker[]): DueMarker[] => [
  ...new Map(markers.map((marker) => [nameOf(marker), marker])).values(),
];

/** Sweeps and attends, one marker after the other in the order they were woken, until nothing is due. */
export const runUntilIdle = async (ports: Ports, wakeQueue: FakeWakeQueue, now: Instant): Promise<void> => {
  const attend = makeAttend(ports);
  const sweep = makeSweep(ports);
  for (let round = 0; round < sweepsAtMost; round += 1) {
    const due = await sweep(now);
    const woken = once(wakeQueue.drain());
    if (due === 0 && woken.length === 0) return;
    for (const marker of woken) await attend(marker, now);
  }
  throw new Error(`Still busy after ${sweepsAtMost} sweeps at ${now}.`);
};
