import { randomUUID } from 'node:crypto';
import { QueueServiceClient } from '@azure/storage-queue';
import { buildFixture } from './fixture/build-fixture.ts';
import type { RunningHost } from './start-host.ts';
import { startHost } from './start-host.ts';

const six = Date.parse('2026-01-05T06:00:00Z');
const HOUR = 3_600_000;
const storageConnection = process.env['TEST_STORAGE_CONNECTION'] ?? '';
const prefix = `t${randomUUID().slice(0, 8)}`;
const queues = QueueServiceClient.fromConnectionString(storageConnection);
let bundle: Awaited<ReturnType<typeof buildFixture>>;
let host: RunningHost;

beforeAll(async () => {
  bundle = await buildFixture({ queuePrefix: prefix, storageConnection });
  host = await startHost({
    ...bundle,
    storageConnection,
    port: 0,
    doneUpTo: six,
    allowedOrigins: ['http://tab.test'],
  });
});
afterAll(() => host.close());

const seen = async () => (await (await fetch(`${host.url}/api/seen`)).json()) as Record<string, unknown>[];
const send = (message: object) =>
  queues
    .getQueueClient(`${prefix}-work`)
    .sendMessage(Buffer.from(JSON.stringify(message)).toString('base64'));

test('a function answers at its route with parameters, query, body, status, headers and cookies', async () => {
  const answer = await fetch(`${host.url}/api/echo/ada%20l?q=7`, { method: 'POST', body: '{"a":1}' });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('x-from')).toBe('fixture');
  expect(answer.headers.getSetCookie()).toEqual(['tea=green%20%26%20black; HttpOnly']);
  expect(await answer.json()).toEqual({ params: { name: 'ada l' }, query: '7', body: { a: 1 } });
});

test('an unknown route is 404, a method no function takes is 405 and names those it takes', async () => {
  expect((await fetch(`${host.url}/api/nowhere`)).status).toBe(404);
  const wrong = await fetch(`${host.url}/api/echo/ada`);
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST, PUT']);
});

test('a fault is 500 without its message; an empty answer is 204', async () => {
  const faulty = await fetch(`${host.url}/api/faulty`);
  expect([faulty.status, await faulty.text()]).toEqual([500, '']);
  expect((await fetch(`${host.url}/api/quiet`)).status).toBe(204);
});

test('a page of an allowed origin may read answers, another may not', async () => {
  const preflight = (origin: string) =>
    fetch(`${host.url}/api/seen`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
  const allowed = await preflight('http://tab.test');
  expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
    204,
    'http://tab.test',
  ]);
  expect(allowed.headers.get('access-control-allow-headers')).toBe('authorization');
  const other = await preflight('http://other.test');
  expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([403, null]);
});

test('a tick fires what came due since the last one, once each and in name order, and drains the queues', async () => {
  expect(await host.tick(six + HOUR / 2)).toEqual({ fired: [], hidden: 0 });
  expect(await host.tick(six + HOUR)).toEqual({ fired: ['hourly'], hidden: 0 });
  expect(await seen()).toContainEqual({ work: { from: 'hourly' }, dequeueCount: 1 });
  expect((await host.tick(six + 30 * HOUR)).fired).toEqual(['daily', 'hourly']);
});

test('a message that fails comes back until it succeeds', async () => {
  await send({ failsUntil: 2, name: 'second time lucky' });
  expect(await host.drain()).toEqual({ hidden: 0 });
  const tries = (await seen()).filter(
    ({ work }) => (work as { name?: string } | undefined)?.name !== undefined,
  );
  expect(tries.map(({ dequeueCount }) => dequeueCount)).toEqual([1, 2]);
});

test('a message that always fails is moved to the poison queue', async () => {
  await send({ failsUntil: 99 });
  expect(await host.drain()).toEqual({ hidden: 0 });
  const { receivedMessageItems } = await queues.getQueueClient(`${prefix}-work-poison`).receiveMessages();
  expect(
    receivedMessageItems.map(({ messageText }) => Buffer.from(messageText, 'base64').toString()),
  ).toEqual(['{"failsUntil":99}']);
});

test('a drain works through more messages than one batch holds', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, many) => send({ many })));
  await host.drain();
  expect(
    (await seen()).filter(({ work }) => (work as { many?: number } | undefined)?.many !== undefined),
  ).toHaveLength(40);
});

test('hooks run around every invocation', async () => {
  expect(await seen()).toContainEqual({ hook: 'echo' });
});

test('control requests over HTTP: health, tick, and what is wrong with a tick', async () => {
  expect(await (await fetch(`${host.url}/_host/health`)).json()).toMatchObject({ status: 'running' });
  const tick = (body: string) => fetch(`${host.url}/_host/tick`, { method: 'POST', body });
  expect((await tick('{"now":"2026-01-06T12:30:00Z"}')).status).toBe(200);
  expect((await tick('{"now":"tomorrow"}')).status).toBe(400);
  expect((await tick('{')).status).toBe(400);
  expect((await fetch(`${host.url}/_host/other`, { method: 'POST' })).status).toBe(404);
});

test('what came due while the worker was down fires at the first tick after its restart', async () => {
  await host.close();
  const doneUpTo = six + 31 * HOUR;
  host = await startHost({ ...bundle, storageConnection, port: 0, doneUpTo, allowedOrigins: [] });
  expect((await host.tick(six + 100 * HOUR)).fired).toEqual(['daily', 'hourly']);
});

test('in order, queues wait for a drain and go in waves, also when a message fails once', async () => {
  await host.close();
  const doneUpTo = six + 200 * HOUR;
  host = await startHost({
    ...bundle,
    storageConnection,
    port: 0,
    doneUpTo,
    allowedOrigins: [],
    inOrder: 'in.lane',
  });
  const lanes = async () =>
    (await seen()).flatMap(({ work }) => (work as { in?: { lane: string } } | undefined)?.in?.lane ?? []);
  for (const lane of ['c', 'a', 'b', 'a']) await send({ in: { lane } });
  await send({ in: { lane: 'b' }, failsUntil: 2 });
  expect(await lanes()).toEqual([]);
  expect(await host.drain()).toEqual({ hidden: 0 });
  expect(await lanes()).toEqual(['a', 'a', 'b', 'b', 'c', 'b']);
});
