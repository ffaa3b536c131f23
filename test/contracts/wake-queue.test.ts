import type { QueueServiceClient } from '@azure/storage-queue';
import { connectStorage, prepareStorage } from '#api/adapters/storage/connect.ts';
import { makeWakeQueue } from '#api/adapters/storage/wake-queue.ts';
import { wakeMessage } from '#core/contract/wake.ts';
import type { WakeQueue } from '#core/ports/outbox.ts';
import { asId, type TenantId } from '#core/shared/ids.ts';
import { monday } from '#test/builders/named.ts';
import { makeFakeWakeQueue } from '#test/fakes/in-memory-wake-queue.ts';

const inAzurite = async (): Promise<WakeQueue> => {
  const clients = connectStorage(process.env['TEST_STORAGE_CONNECTION'] ?? '');
  await prepareStorage(clients);
  return makeWakeQueue(clients.queues, () => undefined);
};

test('a message carries the act that left it, and the function can read it', async () => {
  const sent: string[] = [];
  const queues = { getQueueClient: () => ({ sendMessage: (text: string) => sent.push(text) }) };
  const act = '4bf92f35-77b3-4da6-a3ce-929d0e0e4736';
  const queue = makeWakeQueue(queues as unknown as QueueServiceClient, () => act);
  const tenant = asId<TenantId>('11111111-1111-4111-8111-111111111111');
  await queue.wake([{ ref: { tenant, kind: 'pair', id: 'a' }, due: monday }]);
  const read = JSON.parse(Buffer.from(sent[0] ?? '', 'base64').toString('utf8')) as unknown;
  expect(wakeMessage.parse(read)).toEqual({
    ref: { tenant, kind: 'pair', id: 'a' },
    due: monday,
    trace: act,
  });
});

test.each<[string, () => WakeQueue | Promise<WakeQueue>]>([
  ['in memory', makeFakeWakeQueue],
  ['in Azurite', inAzurite],
])('the queue of wakes %s tells how many wait', async (_where, start) => {
  const queue = await start();
  const tenant = asId<TenantId>('11111111-1111-4111-8111-111111111111');
  const before = await queue.waiting();
  await queue.wake(['a', 'b', 'c'].map((id) => ({ ref: { tenant, kind: 'pair', id }, due: monday })));
  await queue.wake([]);
  expect(await queue.waiting()).toBeGreaterThanOrEqual(before + 3);
});
