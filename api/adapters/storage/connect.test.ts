import { connectStorage } from './connect.ts';
import { blobClient } from './open-blobs.ts';

test('X6 an account is entered by identity, over https, and its name is all that is told', async () => {
  const credential = { getToken: () => Promise.resolve({ token: 'a-token', expiresOnTimestamp: 0 }) };
  const account = { name: 'stbinome', credential };
  const { aggregates, due, lists, queues } = connectStorage(account);
  const blobs = await blobClient(account);
  expect([aggregates.url, queues.url, blobs.url].map((url) => new URL(url).origin)).toEqual([
    'https://stbinome.table.core.windows.net',
    'https://stbinome.queue.core.windows.net',
    'https://stbinome.blob.core.windows.net',
  ]);
  expect([aggregates, due, lists].map(({ tableName }) => tableName)).toEqual(['aggregates', 'due', 'lists']);
});
