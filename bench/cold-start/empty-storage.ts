import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface EmptyStorage {
  connection: string;
  close(): void;
}

/** A storage account that makes whatever it is asked to make at once, so that what is measured is ours. */
export const startEmptyStorage = async (): Promise<EmptyStorage> => {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(201).end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bench`;
  const key = Buffer.from('nobody checks it').toString('base64');
  return {
    connection: `DefaultEndpointsProtocol=http;AccountName=bench;AccountKey=${key};BlobEndpoint=${url};QueueEndpoint=${url};TableEndpoint=${url};`,
    close: () => server.close(),
  };
};
