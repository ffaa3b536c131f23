import { BlobServiceClient, RestError } from '@azure/storage-blob';

const CONTAINER = 'azure-webjobs-hosts';
const BLOB = 'timers/last-tick';

/** Remembers, across restarts of the worker, up to which moment (epoch milliseconds) timers were fired. */
export type LastTick = { read(): Promise<number | undefined>; write(moment: number): Promise<void> };

/** Kept where Azure keeps the same fact, so that timers due while the worker was down fire at the next tick. */
export const makeLastTick = (storageConnection: string): LastTick => {
  const container = BlobServiceClient.fromConnectionString(storageConnection).getContainerClient(CONTAINER);
  const blob = container.getBlockBlobClient(BLOB);
  return {
    read: async () => {
      await container.createIfNotExists();
      try {
        return Date.parse((await blob.downloadToBuffer()).toString('utf8'));
      } catch (fault) {
        if (fault instanceof RestError && fault.statusCode === 404) return undefined;
        throw fault;
      }
    },
    write: async (moment) => {
      const text = new Date(moment).toISOString();
      await blob.upload(text, text.length);
    },
  };
};
