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

/** Plain http is for the storage emulator on this machine only. */
export const connectStorage = (connectionString: string): StorageClients => {
  const options = { allowInsecureConnection: /DefaultEndpointsProtocol=http;/i.test(connectionString) };
  const table = (name: string): TableClient =>
    TableClient.fromConnectionString(connectionString, name, options);
  return {
    aggregates: table('aggregates'),
    due: table('due'),
    lists: table('lists'),
    queues: QueueServiceClient.fromConnectionString(connectionString),
    blobs: BlobServiceClient.fromConnectionString(connectionString),
  };
};

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
