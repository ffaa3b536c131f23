import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tenantForTests, type TestTenant } from '../fixtures/tenant-for-tests.ts';

let tenant: TestTenant;
let host: { server: Server; url: string; ticks: string[]; answer: { status: number; body: unknown } };

beforeEach(async () => {
  tenant = await tenantForTests();
  host = await listeningHost();
});
afterEach(async () => {
  await tenant.close();
  host.server.closeAllConnections();
  host.server.close();
});

async function listeningHost() {
  const ticks: string[] = [];
  const answer: { status: number; body: unknown } = { status: 200, body: { fired: ['sweep'] } };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      ticks.push((JSON.parse(text) as { now: string }).now);
      response.writeHead(answer.status).end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}/_host/tick`, ticks, answer };
}

const now = async () => (await tenant.ask('GET /_sandbox/clock')).body['now'];
const move = (body: unknown) => tenant.ask('POST /_sandbox/clock', { body });
const register = () => tenant.ask('POST /_sandbox/host', { body: { tick: host.url } });

test('the clock stands still until it is moved on', async () => {
  expect(await now()).toBe('2026-01-05T06:00:00.000Z');
  expect((await move({ advance: { days: 1, hours: 2 } })).body).toMatchObject({
    now: '2026-01-06T08:00:00.000Z',
    hours: 26,
  });
  expect(await now()).toBe('2026-01-06T08:00:00.000Z');
});

test('the host hears every hour on the way once, and last where the clock arrives', async () => {
  await register();
  const { body } = await move({ to: '2026-01-05T08:30:00Z' });
  expect(host.ticks).toEqual([
    '2026-01-05T07:00:00.000Z',
    '2026-01-05T08:00:00.000Z',
    '2026-01-05T08:30:00.000Z',
  ]);
  expect(body['fired']).toEqual({ sweep: 3 });
});

test('two who move it at once go one after the other', async () => {
  await register();
  await Promise.all([move({ advance: { hours: 3 } }), move({ advance: { hours: 2 } })]);
  expect(host.ticks).toHaveLength(5);
  expect(host.ticks).toEqual([...host.ticks].sort());
  expect(await now()).toBe('2026-01-05T11:00:00.000Z');
});

test('a host that fails stops the clock where it failed', async () => {
  await register();
  host.answer.status = 500;
  const { status, body } = await move({ advance: { hours: 5 } });
  expect([status, body.error?.code]).toEqual([502, 'HostFailed']);
  expect(await now()).toBe('2026-01-05T07:00:00.000Z');
});

test('what a host did not do, the next one hears of', async () => {
  const doneUpTo = async () => (await tenant.ask('GET /_sandbox/clock')).body['doneUpTo'];
  await register();
  await move({ advance: { hours: 2 } });
  expect(await doneUpTo()).toBe('2026-01-05T08:00:00.000Z');
  host.answer.status = 500;
  await move({ advance: { hours: 2 } });
  expect(await doneUpTo()).toBe('2026-01-05T08:00:00.000Z');
});

test.each([
  ['back', { to: '2026-01-04T00:00:00Z' }, 'ClockGoesForward'],
  ['by less than nothing', { advance: { hours: -1 } }, 'BadBody'],
  ['to no time', { to: 'tomorrow' }, 'BadBody'],
  ['nowhere', {}, 'BadBody'],
])('it does not move %s', async (_what, wanted, code) => {
  const { status, body } = await move(wanted);
  expect([status, body.error?.code]).toEqual([400, code]);
  expect(await now()).toBe('2026-01-05T06:00:00.000Z');
});

test('only a host on this machine is told the time', async () => {
  const { status } = await tenant.ask('POST /_sandbox/host', { body: { tick: 'http://example.com/tick' } });
  expect(status).toBe(400);
});
