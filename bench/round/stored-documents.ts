import { BlobServiceClient } from '@azure/storage-blob';
import { documentsContainer } from '#api/adapters/storage/open-blobs.ts';

export interface StoredDocuments {
  /** By what it is: input, output, proof, left-out, pairs. */
  kilobytes: Record<string, number>;
  /** When each was written last, in seconds after the beginning. */
  written: Record<string, number>;
}

const kindOf = (name: string): string => /-(input|output|proof|left-out|pairs)\b/.exec(name)?.[1] ?? 'others';

/** What a round has left in blobs, and when: where one phase ends and the next begins. */
export const storedDocuments = async (connection: string, began: Date): Promise<StoredDocuments> => {
  const container = BlobServiceClient.fromConnectionString(connection).getContainerClient(documentsContainer);
  const found: StoredDocuments = { kilobytes: {}, written: {} };
  for await (const { name, properties } of container.listBlobsFlat()) {
    const kind = kindOf(name);
    const seconds = (properties.lastModified.getTime() - began.getTime()) / 1000;
    found.kilobytes[kind] = (found.kilobytes[kind] ?? 0) + Math.round((properties.contentLength ?? 0) / 1024);
    found.written[kind] = Math.max(found.written[kind] ?? 0, Math.round(seconds));
  }
  return found;
};
