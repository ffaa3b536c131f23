import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { BlockBlobClient } from '@azure/storage-blob';
import type { Documents } from '#core/ports/documents.ts';
import { documentsContainer, type Blobs } from './open-blobs.ts';
import { isNotFound } from './storage-error.ts';

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** Every gzip begins with these two bytes, and no JSON does. */
const isCompressed = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Compressed JSON in blobs; what stands there uncompressed is read as well. */
export const makeBlobDocuments = (blobs: Blobs): Documents => {
  const blobOf = async (tenant: string, name: string): Promise<BlockBlobClient> =>
    (await blobs()).getContainerClient(documentsContainer).getBlockBlobClient(`${tenant}/${name}.json.gz`);
  return {
    write: async (tenant, name, content) => {
      const bytes = await compress(JSON.stringify(content));
      const blob = await blobOf(tenant, name);
      await blob.upload(bytes, bytes.length);
    },
    read: async (tenant, name) => {
      const blob = await blobOf(tenant, name);
      try {
        const bytes = await blob.downloadToBuffer();
        const text = isCompressed(bytes) ? await expand(bytes) : bytes;
        return JSON.parse(text.toString('utf8')) as unknown;
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },
    erase: async (tenant, name) => {
      const blob = await blobOf(tenant, name);
      await blob.deleteIfExists();
    },
  };
};
