import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { tenantForTests, type TestTenant } from './fixtures/tenant-for-tests.ts';
import { listeningBot } from './teams/fixtures/listening-bot.ts';

const running: TestTenant[] = [];
const started = async (given?: Parameters<typeof tenantForTests>[0]) => {
  const tenant = await tenantForTests(given);
  running.push(tenant);
  return tenant;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((tenant) => tenant.close()));
});

test('what the Connector sends the bot is signed by the key it publishes, for this bot and this address', async () => {
  const tenant = await started();
  const bot = await listeningBot();
  tenant.world.registration.messagingEndpoint = bot.url;
  const [, , miriam] = tenant.world.directory.people;
  await tenant.ask(`POST /_sandbox/chat/${miriam!.id}`, { body: { install: true } });
  const metadata = await tenant.ask('GET /botframework/.well-known/openidconfiguration');
  const keys = createRemoteJWKSet(new URL(metadata.body['jwks_uri'] as string));
  const token = bot.heard[0]!.authorization.replace('Bearer ', '');
  const { payload } = await jwtVerify(token, keys);
  expect(payload).toMatchObject({
    iss: metadata.body['issuer'],
    aud: tenant.world.registration.botId,
    serviceurl: `${tenant.url}/connector/`,
  });
  expect(bot.heard.map(({ type }) => type)).toEqual(['conversationUpdate', 'installationUpdate']);
  bot.close();
});

test('addresses and methods that are not there are told in the shape of Graph', async () => {
  const tenant = await started();
  const nothing = await tenant.ask('GET /v1.0/planets');
  expect([nothing.status, nothing.body.error?.code]).toEqual([404, 'ResourceNotFound']);
  const patch = await tenant.ask('PATCH /v1.0/users', { body: {} });
  expect([patch.status, patch.body.error?.code]).toEqual([405, 'MethodNotAllowed']);
  expect(nothing.headers.get('request-id')).toBe(nothing.body.error?.innerError?.['request-id']);
});

test('the caller finds its own request id again', async () => {
  const tenant = await started();
  const headers = { 'client-request-id': 'mine' };
  const told = await tenant.ask('GET /v1.0/users', { headers });
  expect(told.headers.get('client-request-id')).toBe('mine');
  expect(told.body.error?.innerError?.['client-request-id']).toBe('mine');
});

test('a body that is no JSON and one that is too large are refused', async () => {
  const tenant = await started();
  const token = await tenant.appToken('Calendars.ReadWrite');
  const [first] = tenant.world.directory.people;
  const post = (body: string) =>
    fetch(`${tenant.url}/v1.0/users/${first!.id}/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
    });
  expect((await post('{"subject":')).status).toBe(400);
  expect((await post(JSON.stringify({ subject: 'x'.repeat(5_000_000) }))).status).toBe(413);
});

test('only pages of this machine may use the controls', async () => {
  const tenant = await started();
  const asked = (origin: string) => fetch(`${tenant.url}/_sandbox/clock`, { headers: { origin } });
  const own = await asked('http://127.0.0.1:7070');
  expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([
    200,
    'http://127.0.0.1:7070',
  ]);
  expect((await asked('https://example.com')).status).toBe(403);
});

test('what was written, who changed, what time it is and whose signature counts is kept between runs', async () => {
  const stateFile = join(mkdtempSync(join(tmpdir(), 'binome-tenant-')), 'tenant.json');
  const first = await tenantForTests({ stateFile });
  const [, debra, miriam, megan] = first.world.directory.people;
  const token = await first.appToken('Calendars.ReadWrite', 'User.Read.All');
  const time = (hour: string) => ({ dateTime: `2026-02-07T${hour}:00:00`, timeZone: 'UTC' });
  const booked = await first.ask(`POST /v1.0/users/${miriam!.id}/events`, {
    token,
    body: { subject: 'Kept', start: time('10'), end: time('11') },
  });
  await first.ask(`POST /_sandbox/chat/${miriam!.id}`, { body: { install: true } });
  await first.ask(`POST /_sandbox/people/${megan!.id}`, { body: { managerId: null, jobTitle: 'Painter' } });
  await first.ask(`DELETE /_sandbox/people/${debra!.id}`);
  await first.ask('POST /_sandbox/clock', { body: { advance: { weeks: 1 } } });
  await first.close();

  expect(statSync(stateFile).mode & 0o077).toBe(0);
  const second = await started({ stateFile });
  expect((await second.ask('GET /_sandbox/clock')).body['now']).toBe('2026-01-12T06:00:00.000Z');
  const event = await second.ask(`GET /v1.0/users/${miriam!.id}/events/${booked.body['id'] as string}`, {
    token,
  });
  expect(event.body['subject']).toBe('Kept');
  expect((await second.ask(`GET /_sandbox/chat/${miriam!.id}`)).body['installed']).toBe(true);
  expect((await second.ask(`GET /v1.0/users/${megan!.id}`, { token })).body['jobTitle']).toBe('Painter');
  expect((await second.ask(`GET /v1.0/users/${megan!.id}/manager`, { token })).status).toBe(404);
  expect((await second.ask(`GET /v1.0/users/${debra!.id}`, { token })).status).toBe(404);
});

test('a state file that is none stops the start, and is left as it is', async () => {
  const stateFile = join(mkdtempSync(join(tmpdir(), 'binome-tenant-')), 'tenant.json');
  writeFileSync(stateFile, '{"now": "yesterday"}');
  await expect(tenantForTests({ stateFile })).rejects.toThrow();
  expect(readFileSync(stateFile, 'utf8')).toBe('{"now": "yesterday"}');
});
