import { randomUUID } from 'node:crypto';
import { TableClient } from '@azure/data-tables';
import { connectStorage, prepareStorage } from '#api/adapters/storage/connect.ts';
import { makeBlobLeases } from '#api/adapters/storage/blob-leases.ts';
import { makeStoragePorts } from '#api/adapters/storage/make-storage.ts';
import { asId, type TenantId } from '#core/shared/ids.ts';
import { makeInMemoryStorage, type StoragePorts } from '#test/fakes/in-memory-storage.ts';

export interface StorageUnderTest extends StoragePorts {
  /** Nobody else writes for this tenant. */
  tenant: TenantId;
}

const aTenant = (): TenantId => asId(randomUUID());
/** Wall time a lease is waited for, in milliseconds. */
const patienceMs = 300;

export const storageInMemory = (): Promise<StorageUnderTest> =>
  Promise.resolve({ ...makeInMemoryStorage({ patienceMs }), tenant: aTenant() });

/** Tables of its own in the Azurite of this run. */
export const storageInAzurite = async (): Promise<StorageUnderTest> => {
  const connection = process.env['TEST_STORAGE_CONNECTION'] ?? '';
  const suffix = randomUUID().replaceAll('-', '').slice(0, 12);
  const table = (name: string): TableClient =>
    TableClient.fromConnectionString(connection, `${name}${suffix}`, { allowInsecureConnection: true });
  const clients = {
    ...connectStorage(connection),
    aggregates: table('aggregates'),
    due: table('due'),
    lists: table('lists'),
  };
  await prepareStorage(clients);
  const leases = makeBlobLeases(clients.blobs, { patienceMs });
  return { ...makeStoragePorts(clients), leases, tenant: aTenant() };
};
