import { TableClient } from '@azure/data-tables';
import { QueueServiceClient } from '@azure/storage-queue';
import { openBlobs, type Blobs } from './open-blobs.ts';
import { addressIn, type AccountByIdentity, type StorageAccount } from './storage-account.ts';

/** The tables, queues and containers of one deployment. */
export interface StorageClients {
  aggregates: TableClient;
  due: TableClient;
  lists: TableClient;
  queues: QueueServiceClient;
  blobs: Blobs;
}

export const wakeQueueName = 'wake';

export const connectStorage = (account: StorageAccount): StorageClients => ({
  ...(typeof account === 'string' ? connectByKey(account) : connectByIdentity(account)),
  blobs: openBlobs(account),
});

const connectByIdentity = (account: AccountByIdentity): Omit<StorageClients, 'blobs'> => ({
  ...tables((name) => new TableClient(addressIn(account, 'table'), name, account.credential)),
  queues: new QueueServiceClient(addressIn(account, 'queue'), account.credential),
});

/** Plain http is for the storage emulator on this machine only. */
const connectByKey = (connectionString: string): Omit<StorageClients, 'blobs'> => {
  const options = { allowInsecureConnection: /DefaultEndpointsProtocol=http;/i.test(connectionString) };
  return {
    ...tables((name) => TableClient.fromConnectionString(connectionString, name, options)),
    queues: QueueServiceClient.fromConnectionString(connectionString),
  };
};

const tables = (
  table: (name: string) => TableClient,
): Pick<StorageClients, 'aggregates' | 'due' | 'lists'> => ({
  aggregates: table('aggregates'),
  due: table('due'),
  lists: table('lists'),
});

/** Makes what is missing, but for the containers of blobs. Safe to run at every start, also from several workers at once. */
export const prepareStorage = async (clients: Omit<StorageClients, 'blobs'>): Promise<void> => {
  await Promise.all([
    clients.aggregates.createTable(),
    clients.due.createTable(),
    clients.lists.createTable(),
    clients.queues.getQueueClient(wakeQueueName).createIfNotExists(),
  ]);
};
