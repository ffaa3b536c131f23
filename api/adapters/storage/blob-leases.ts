import type { BlobServiceClient, BlockBlobClient } from '@azure/storage-blob';
import type { Leases } from '#core/ports/outbox.ts';
import { hashText } from '#core/shared/hash.ts';
import { leasesContainer } from './connect.ts';
import { partitionOf } from './row-keys.ts';
import { isLostRace, isNotFound } from './storage-error.ts';

/** Seconds of wall time, Azure's longest finite lease; renewed while the work lasts. */
const leaseSeconds = 60;
const renewEveryMs = 20_000;

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

/**
 * Blob leases over a fixed set of blobs, so that nothing accumulates. Two aggregates may share a blob: then one waits
 * for its next wake, which costs time and never correctness.
 */
export const makeBlobLeases = (blobs: BlobServiceClient): Leases => ({
  take: async (ref) => {
    const name = hashText(partitionOf(ref)).slice(0, 3);
    const blob = blobs.getContainerClient(leasesContainer).getBlockBlobClient(name);
    const leaseId = await acquire(blob);
    if (leaseId === undefined) return undefined;
    const lease = blob.getBlobLeaseClient(leaseId);
    const renewal = setInterval(() => void lease.renewLease().catch(() => clearInterval(renewal)), renewEveryMs);
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
