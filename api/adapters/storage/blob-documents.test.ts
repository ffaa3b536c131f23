import { randomUUID } from 'node:crypto';
import { asId, type TenantId } from '#core/shared/ids.ts';
import { makeBlobDocuments } from './blob-documents.ts';
import { connectStorage } from './connect.ts';
import { documentsContainer } from './open-blobs.ts';

const clients = connectStorage(process.env['TEST_STORAGE_CONNECTION'] ?? '');
const documents = makeBlobDocuments(clients.blobs);
const tenant = asId<TenantId>(randomUUID());
const content = { people: Array.from({ length: 500 }, (_, number) => ({ number, department: 'Finance' })) };
const text = JSON.stringify(content);

const blob = async () =>
  (await clients.blobs())
    .getContainerClient(documentsContainer)
    .getBlockBlobClient(`${tenant}/round-1.json.gz`);

test('M12 what goes into a round and what comes out is stored compressed', async () => {
  await documents.write(tenant, 'round-1', content);
  const stored = await (await blob()).downloadToBuffer();
  expect([...stored.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  expect(stored.length).toBeLessThan(text.length / 5);
  expect(await documents.read(tenant, 'round-1')).toEqual(content);
});

test('M12 a document that was stored uncompressed is read all the same', async () => {
  await (await blob()).upload(text, text.length);
  expect(await documents.read(tenant, 'round-1')).toEqual(content);
});
