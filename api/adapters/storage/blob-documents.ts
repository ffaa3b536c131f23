import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { BlobServiceClient } from '@azure/storage-blob';
import type { Documents } from '#core/ports/documents.ts';
import { documentsContainer } from './connect.ts';
import { isNotFound } from './storage-error.ts';

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** Every gzip begins with these two bytes, and no JSON does. */
const isCompressed = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Compressed JSON in blobs; what stands there uncompressed is read as well. */
export const makeBlobDocuments = (blobs: BlobServiceClient): Documents => {
  const blobOf = (tenant: string, name: string) =>
    blobs.getContainerClient(documentsContainer).getBlockBlobClient(`${tenant}/${name}.json.gz`);
  return {
    write: async (tenant, name, content) => {
      const bytes = await compress(JSON.stringify(content));
      await blobOf(tenant, name).upload(bytes, bytes.length);
    },
    read: async (tenant, name) => {
      try {
        const bytes = await blobOf(tenant, name).downloadToBuffer();
        const text = isCompressed(bytes) ? await expand(bytes) : bytes;
        return JSON.parse(text.toString('utf8')) as unknown;
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },
    erase: async (tenant, name) => {
      await blobOf(tenant, name).deleteIfExists();
    },
  };
};
