import { setTimeout } from 'node:timers/promises';
import type { BlockBlobClient } from '@azure/storage-blob';
import type { Leases } from '#core/ports/outbox.ts';
import { hashText } from '#core/shared/hash.ts';
import { leasesContainer, type Blobs } from './open-blobs.ts';
import { partitionOf } from './row-keys.ts';
import { isLostRace, isNotFound } from './storage-error.ts';

/** Seconds of wall time, of the 15…60 that Azure takes: what a dead worker held is free again soon. Renewed while the work lasts. */
const leaseSeconds = 30;
const renewEveryMs = 10_000;

const acquire = async (blob: BlockBlobClient): Promise<string | undefined> => {
  try {
    return (await blob.getBlobLeaseClient().acquireLease(leaseSeconds)).leaseId;
  } catch (error) {
    if (isLostRace(error)) return undefined;
    if (!isNotFound(error)) throw error;
    await blob.upload('', 0, { conditions: { ifNoneMatch: '*' } }).catch((failure: unknown) => {
      if (!isLostRace(failure)) throw failure;
    });
    return acquire(blob);
  }
};

const askAgainMs = 40;

const acquirePatiently = async (blob: BlockBlobClient, patienceMs: number): Promise<string | undefined> => {
  const until = performance.now() + patienceMs;
  for (;;) {
    const leaseId = await acquire(blob);
    if (leaseId !== undefined || performance.now() > until) return leaseId;
    await setTimeout(askAgainMs);
  }
};

/**
 * One empty blob per aggregate, leased while a worker attends to it. `patienceMs` of wall time is given to whoever holds
 * it, before the caller is told to come back.
 */
export const makeBlobLeases = (blobs: Blobs, { patienceMs } = { patienceMs: 10_000 }): Leases => ({
  take: async (ref) => {
    const container = (await blobs()).getContainerClient(leasesContainer);
    const blob = container.getBlockBlobClient(hashText(partitionOf(ref)));
    const leaseId = await acquirePatiently(blob, patienceMs);
    if (leaseId === undefined) return undefined;
    const lease = blob.getBlobLeaseClient(leaseId);
    const renewal = setInterval(
      () =>
        void lease.renewLease().catch(() => {
          clearInterval(renewal);
        }),
      renewEveryMs,
    );
    renewal.unref();
    return {
      release: async () => {
        clearInterval(renewal);
        await lease.releaseLease().catch((error: unknown) => {
          if (!isLostRace(error)) throw error;
        });
      },
    };
  },
});
