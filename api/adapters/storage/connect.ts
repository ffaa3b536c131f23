import { TableClient } from '@azure/data-tables';
import { BlobServiceClient } from '@azure/storage-blob';
import { QueueServiceClient } from '@azure/storage-queue';

/** The tables, queues and containers of one deployment. */
export interface StorageClients {
  aggregates: TableClient;
  due: TableClient;
  lists: TableClient;
  queues: QueueServiceClient;
  blobs: BlobServiceClient;
}

export const wakeQueueName = 'wake';
export const documentsContainer = 'documents';
export const leasesContainer = 'leases';

/** What Azure's clients take as proof of who asks. */
interface Credential {
  getToken(scopes: string | string[]): Promise<{ token: string; expiresOnTimestamp: number }>;
}

/** A connection string, or the name of an account that lets this app in by its identity. */
export type StorageAccount = string | { name: string; credential: Credential };

export const connectStorage = (account: StorageAccount): StorageClients =>
  typeof account === 'string' ? connectByKey(account) : connectByIdentity(account);

const connectByIdentity = ({ name, credential }: Exclude<StorageAccount, string>): StorageClients => {
  const addressOf = (service: string): string => `https://${name}.${service}.core.windows.net`;
  const table = (tableName: string): TableClient =>
    new TableClient(addressOf('table'), tableName, credential);
  return {
    ...tables(table),
    queues: new QueueServiceClient(addressOf('queue'), credential),
    blobs: new BlobServiceClient(addressOf('blob'), credential),
  };
};

/** Plain http is for the storage emulator on this machine only. */
const connectByKey = (connectionString: string): StorageClients => {
  const options = { allowInsecureConnection: /DefaultEndpointsProtocol=http;/i.test(connectionString) };
  const table = (name: string): TableClient =>
    TableClient.fromConnectionString(connectionString, name, options);
  return {
    ...tables(table),
    queues: QueueServiceClient.fromConnectionString(connectionString),
    blobs: BlobServiceClient.fromConnectionString(connectionString),
  };
};

const tables = (
  table: (name: string) => TableClient,
): Pick<StorageClients, 'aggregates' | 'due' | 'lists'> => ({
  aggregates: table('aggregates'),
  due: table('due'),
  lists: table('lists'),
});

/** Makes what is missing. Safe to run at every start, also from several workers at once. */
export const prepareStorage = async (clients: StorageClients): Promise<void> => {
  await Promise.all([
    clients.aggregates.createTable(),
    clients.due.createTable(),
    clients.lists.createTable(),
    clients.queues.getQueueClient(wakeQueueName).createIfNotExists(),
    clients.blobs.getContainerClient(documentsContainer).createIfNotExists(),
    clients.blobs.getContainerClient(leasesContainer).createIfNotExists(),
  ]);
};
