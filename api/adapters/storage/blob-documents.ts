import { gunzipSync, gzipSync } from 'node:zlib';
import type { BlobServiceClient } from '@azure/storage-blob';
import type { Documents } from '#core/ports/documents.ts';
import { documentsContainer } from './connect.ts';
import { isNotFound } from './storage-error.ts';

export const makeBlobDocuments = (blobs: BlobServiceClient): Documents => {
  const blobOf = (tenant: string, name: string) =>
    blobs.getContainerClient(documentsContainer).getBlockBlobClient(`${tenant}/${name}.json.gz`);
  return {
    write: async (tenant, name, content) => {
      const bytes = gzipSync(JSON.stringify(content));
      await blobOf(tenant, name).upload(bytes, bytes.length);
    },
    read: async (tenant, name) => {
      try {
        return JSON.parse(
          gunzipSync(await blobOf(tenant, name).downloadToBuffer()).toString('utf8'),
        ) as unknown;
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
