import { tenantForTests, testSecrets, type TestTenant } from '../fixtures/tenant-for-tests.ts';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await tenantForTests();
});
afterEach(() => tenant.close());

interface Call {
  n: number;
  path: string;
  url: string;
  method: string;
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
  lost?: boolean;
}

const calls = async (query = '') => {
  const { body } = await tenant.ask(`GET /_sandbox/calls${query}`);
  return { list: body['calls'] as Call[], next: body['next'] as number, text: JSON.stringify(body) };
};

async function tokenCall(form: Record<string, string>) {
  const { tenantId } = tenant.world.registration;
  const response = await fetch(`${tenant.url}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

test('tokens, secrets and assertions are struck out of headers, bodies and addresses', async () => {
  const { clientId, botId } = tenant.world.registration;
  const { clientSecret, botSecret } = testSecrets;
  const scope = 'https://graph.microsoft.com/.default';
  const app = await tokenCall({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope,
  });
  const bot = await tokenCall({
    grant_type: 'client_credentials',
    client_id: botId,
    client_secret: botSecret,
    scope: 'https://api.botframework.com/.default',
  });
  const { body } = await tenant.ask('POST /_sandbox/token', {
    body: { user: tenant.world.directory.people[3]!.id },
  });
  const assertion = body['access_token'] as string;
  const obo = await tokenCall({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    client_id: clientId,
    client_secret: clientSecret,
    assertion,
    scope: 'https://graph.microsoft.com/User.Read',
  });
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  await tenant.ask(`GET /v1.0/me?access_token=${obo}`, { token: obo });
  await tenant.ask('GET /v1.0/users', {
    headers: { authorization: `Basic ${basic}`, cookie: 'session=abc' },
  });
  await tenant.ask('POST /connector/v3/conversations', {
    token: bot,
    body: {
      members: [{ id: 'x' }],
      note: `my secret is ${botSecret} and my token ${app}`,
      password: 'hunter2',
    },
  });
  await tenant.ask('POST /v1.0/$batch', {
    token: app,
    body: {
      requests: [{ id: '1', method: 'GET', url: '/users', headers: { Authorization: `Bearer ${obo}` } }],
    },
  });
  const { list, text } = await calls();
  expect(list.length).toBeGreaterThanOrEqual(8);
  for (const secret of [app, bot, assertion, obo, basic, clientSecret, botSecret, 'session=abc', 'hunter2'])
    expect(text).not.toContain(secret);
  expect(text).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
  expect(list.at(0)?.body).toMatchObject({ client_id: clientId, client_secret: '[redacted]', scope });
});

test('a body that cannot be read is remembered by its length only', async () => {
  await fetch(`${tenant.url}/v1.0/users`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"client_secret": "abc',
  });
  const { list } = await calls();
  expect(list[0]).toMatchObject({ method: 'POST', path: '/v1.0/users', body: { unreadable: 22 } });
});

test('calls are told page by page, and those to the sandbox itself are not among them', async () => {
  for (let at = 0; at < 5; at++) await tenant.ask(`GET /v1.0/users?at=${at}`);
  await tenant.ask('GET /_sandbox/clock');
  const first = await calls('?limit=3');
  const second = await calls(`?limit=3&after=${first.next}`);
  const third = await calls(`?after=${second.next}`);
  expect([first.list.length, second.list.length, third.list.length]).toEqual([3, 2, 0]);
  expect([...first.list, ...second.list].map(({ url }) => url)).toEqual(
    [0, 1, 2, 3, 4].map((at) => `/v1.0/users?at=${at}`),
  );
  expect(third.next).toBe(second.next);
});

test('forgotten calls are gone, but numbers go on', async () => {
  await tenant.ask('GET /v1.0/users');
  expect((await tenant.ask('DELETE /_sandbox/calls')).status).toBe(204);
  await tenant.ask('GET /v1.0/users');
  expect((await calls()).list.map(({ n }) => n)).toEqual([2]);
});

test('a lost answer is remembered with what it would have been', async () => {
  await tenant.ask('POST /_sandbox/faults', {
    body: { faults: [{ path: '/v1.0/users', loseAnswer: true, times: 1 }] },
  });
  const token = await tenant.appToken('User.Read.All');
  await expect(tenant.ask('GET /v1.0/users', { token })).rejects.toThrow('fetch failed');
  expect((await calls()).list).toMatchObject([{ path: '/v1.0/users', status: 200, lost: true }]);
});
