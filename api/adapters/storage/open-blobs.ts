import type { BlobServiceClient } from '@azure/storage-blob';
import { onceItWorks } from '#core/shared/once-it-works.ts';
import { addressIn, type StorageAccount } from './storage-account.ts';

export const documentsContainer = 'documents';
export const leasesContainer = 'leases';

/** The blobs of the deployment, with all its containers; opened when first asked for. */
export type Blobs = () => Promise<BlobServiceClient>;

/** The largest of the storage clients: a first answer does without, so it is read when somebody needs it. */
export const blobClient = async (account: StorageAccount): Promise<BlobServiceClient> => {
  const { BlobServiceClient: Client } = await import('@azure/storage-blob');
  return typeof account === 'string'
    ? Client.fromConnectionString(account)
    : new Client(addressIn(account, 'blob'), account.credential);
};

export const openBlobs = (account: StorageAccount): Blobs =>
  onceItWorks(async () => {
    const client = await blobClient(account);
    const containers = [documentsContainer, leasesContainer].map((name) => client.getContainerClient(name));
    await Promise.all(containers.map((container) => container.createIfNotExists()));
    return client;
  });
