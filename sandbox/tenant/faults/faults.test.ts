import { tenantForTests, type TestTenant } from '../fixtures/tenant-for-tests.ts';

let tenant: TestTenant;
let token: string;

beforeEach(async () => {
  tenant = await tenantForTests();
  token = await tenant.appToken('User.Read.All', 'Calendars.ReadWrite');
});
afterEach(() => tenant.close());

const plan = (...faults: unknown[]) => tenant.ask('POST /_sandbox/faults', { body: { faults } });
const users = async () => (await tenant.ask('GET /v1.0/users?$top=1', { token })).status;

test('a fault strikes as often as planned, after as many calls as planned', async () => {
  await plan({ path: '^/v1.0/users', status: 503, after: 1, times: 2 });
  expect([await users(), await users(), await users(), await users()]).toEqual([200, 503, 503, 200]);
});

test('it strikes only its method and its path, and tells when to come back', async () => {
  await plan({ method: 'get', path: '/manager$', status: 429, retryAfterSeconds: 5 });
  const [first] = tenant.world.directory.people;
  const struck = await tenant.ask(`GET /v1.0/users/${first!.id}/manager`, { token });
  expect([struck.status, struck.headers.get('retry-after'), struck.body.error?.code]).toEqual([
    429,
    '5',
    'TooManyRequests',
  ]);
  expect(await users()).toBe(200);
});

test('an answer can be lost after the effect', async () => {
  await plan({ method: 'POST', path: '/events$', loseAnswer: true, times: 1 });
  const [, , miriam] = tenant.world.directory.people;
  const path = `/v1.0/users/${miriam!.id}/events`;
  const time = (hour: string) => ({ dateTime: `2026-02-07T${hour}:00:00`, timeZone: 'UTC' });
  const body = { subject: 'Lost?', start: time('10'), end: time('11') };
  await expect(tenant.ask(`POST ${path}`, { token, body })).rejects.toThrow('fetch failed');
  const window = 'startDateTime=2026-02-07T00:00:00Z&endDateTime=2026-02-08T00:00:00Z';
  const { body: view } = await tenant.ask(`GET ${path.replace(/events$/, 'calendarView')}?${window}`, {
    token,
  });
  expect(view.value.map(({ subject }) => subject)).toEqual(['Lost?']);
});

test('a call can be slow', async () => {
  await plan({ path: '/v1.0/users', delayMs: 120 });
  const started = performance.now();
  expect(await users()).toBe(200);
  expect(performance.now() - started).toBeGreaterThanOrEqual(110);
});

test('Entra fails in its own shape', async () => {
  await plan({ path: '/oauth2/', status: 503 });
  const response = await fetch(`${tenant.url}/common/oauth2/v2.0/token`, { method: 'POST' });
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ error: 'temporarily_unavailable' });
});

test('planned faults are seen, with how often they struck, and can be taken back', async () => {
  const { body } = await plan({ id: 'a', path: '/v1.0/users', status: 500 }, { path: '/x', status: 500 });
  expect(body['faults']).toMatchObject([{ id: 'a' }, { id: 'fault-1' }]);
  await users();
  const { body: seen } = await tenant.ask('GET /_sandbox/faults');
  expect(seen['faults']).toMatchObject([
    { id: 'a', seen: 1, fired: 1 },
    { id: 'fault-1', fired: 0 },
  ]);
  expect((await tenant.ask('DELETE /_sandbox/faults/a')).status).toBe(204);
  expect((await tenant.ask('DELETE /_sandbox/faults/a')).status).toBe(404);
  expect(await users()).toBe(200);
});

test('the controls of the sandbox are never struck', async () => {
  await plan({ path: '.', status: 500 });
  expect((await tenant.ask('GET /_sandbox/clock')).status).toBe(200);
});

test.each([
  [{ path: '(', status: 500 }, 'BadPath'],
  [{ path: '/x', status: 200 }, 'BadBody'],
  [{ path: '/x', often: 3 }, 'BadBody'],
  [{ status: 500 }, 'BadBody'],
])('%j is no fault', async (fault, code) => {
  const { status, body } = await plan(fault);
  expect([status, body.error?.code]).toEqual([400, code]);
});
