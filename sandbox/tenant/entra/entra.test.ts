import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { tenantForTests, testSecrets, type TestTenant } from '../fixtures/tenant-for-tests.ts';

let tenant: TestTenant;

beforeAll(async () => {
  tenant = await tenantForTests();
});
afterAll(() => tenant.close());

const graph = 'https://graph.microsoft.com/.default';
const known = () => tenant.world.registration;
const named = (name: string) =>
  tenant.world.directory.people.find(({ displayName }) => displayName === name)!;

async function entra(form: Record<string, string>, asTenant: string = known().tenantId) {
  const response = await fetch(`${tenant.url}/${asTenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const body = (await response.json()) as Record<string, string> & { error_codes?: number[] };
  return { status: response.status, body, claims: () => decodeJwt(body['access_token'] ?? '') };
}

const asApp = () => ({ client_id: known().clientId, client_secret: testSecrets.clientSecret });
const asItself = () => ({ grant_type: 'client_credentials', scope: graph, ...asApp() });

async function tabToken(body: Record<string, unknown>): Promise<string> {
  const told = await tenant.ask('POST /_sandbox/token', { body });
  return told.body['access_token'] as string;
}

const onBehalf = (assertion: string, scope = 'https://graph.microsoft.com/User.Read') =>
  entra({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    assertion,
    scope,
    ...asApp(),
  });

describe('what the tab is handed', () => {
  test('is a v2 token that the published keys verify', async () => {
    const megan = named('Megan Bowen');
    const token = await tabToken({ user: megan.id, client: 'teams' });
    const keys = createRemoteJWKSet(new URL(`${tenant.url}/${known().tenantId}/discovery/v2.0/keys`));
    const { payload, protectedHeader } = await jwtVerify(token, keys, { algorithms: ['RS256'] });
    expect(protectedHeader.kid).toBe(tenant.world.keys.keyId);
    expect(payload).toMatchObject({
      aud: known().clientId,
      iss: `https://login.microsoftonline.com/${known().tenantId}/v2.0`,
      ver: '2.0',
      tid: known().tenantId,
      oid: megan.id,
      scp: 'access_as_user',
      azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
      preferred_username: megan.userPrincipalName,
      name: 'Megan Bowen',
    });
    expect(payload).not.toHaveProperty('roles');
  });

  test('names the app role of coordinators', async () => {
    expect(decodeJwt(await tabToken({ user: named('Nadia Bouchard').id }))['roles']).toEqual([
      'Programme.Coordinate',
    ]);
  });

  test('nobody who is disabled or unknown gets one', async () => {
    const ask = async (user: string) => (await tenant.ask('POST /_sandbox/token', { body: { user } })).status;
    expect(await ask(named('Brian Johnson').id)).toBe(403);
    expect(await ask('nobody')).toBe(404);
  });
});

describe('client credentials', () => {
  test('carry the roles an administrator consented to', async () => {
    const { status, claims } = await entra(asItself());
    expect(status).toBe(200);
    expect(claims()).toMatchObject({
      aud: 'https://graph.microsoft.com',
      idtyp: 'app',
      roles: known().grantedRoles,
    });
  });

  test('work with a Basic header as well', async () => {
    const basic = Buffer.from(`${known().clientId}:${testSecrets.clientSecret}`).toString('base64');
    const response = await fetch(`${tenant.url}/${known().tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: graph }),
    });
    expect(response.status).toBe(200);
  });

  test('let the bot in to the Connector, under the tenant of bots too', async () => {
    const bot = {
      grant_type: 'client_credentials',
      client_id: known().botId,
      client_secret: testSecrets.botSecret,
      scope: 'https://api.botframework.com/.default',
    };
    const { claims } = await entra(bot, 'botframework.com');
    expect(claims()).toMatchObject({ aud: 'https://api.botframework.com', appid: known().botId });
    expect(claims()).not.toHaveProperty('roles');
  });

  test.each([
    ['a wrong secret', { client_secret: 'guessed' }, 401, 7000215],
    ['an unknown client', { client_id: 'someone' }, 400, 700016],
    ['another grant', { grant_type: 'password' }, 400, 70003],
    ['a scope without /.default', { scope: 'https://graph.microsoft.com/User.Read' }, 400, 1002012],
  ])('are refused with %s', async (_what, difference, status, code) => {
    const told = await entra({ ...asItself(), ...difference });
    expect([told.status, told.body.error_codes]).toEqual([status, [code]]);
    expect(told.body).not.toHaveProperty('access_token');
  });

  test('are refused in another tenant', async () => {
    const told = await entra(asItself(), '00000000-0000-4000-8000-000000000000');
    expect(told.body.error_codes).toEqual([90002]);
  });
});

describe('on behalf of a person', () => {
  test('the app asks Graph as that person', async () => {
    const megan = named('Megan Bowen');
    const { status, body, claims } = await onBehalf(await tabToken({ user: megan.id }));
    expect(status).toBe(200);
    expect(claims()).toMatchObject({ oid: megan.id, scp: 'User.Read', idtyp: 'user' });
    const me = await tenant.ask('GET /v1.0/me', { token: body['access_token']! });
    expect(me.body['id']).toBe(megan.id);
  });

  test.each([
    ['expired', { expiresIn: -60 }, 500133],
    ['made for another app', { audience: 'another' }, 500131],
    ['of another tenant', { tenant: '00000000-0000-4000-8000-000000000000' }, 50013],
    ['of an app', { appOnly: true }, 7000114],
    ['without scope', { scopes: [] }, 7000114],
  ])('an assertion that is %s is refused', async (_what, wanted, code) => {
    const told = await onBehalf(await tabToken({ user: named('Megan Bowen').id, ...wanted }));
    expect([told.status, told.body.error_codes]).toEqual([400, [code]]);
  });

  test('a forged assertion is refused', async () => {
    const [head, claims] = (await tabToken({ user: named('Megan Bowen').id })).split('.');
    const told = await onBehalf(`${head}.${claims}.${Buffer.from('forged').toString('base64url')}`);
    expect(told.body.error_codes).toEqual([50013]);
  });

  test('a permission nobody consented to has to be asked for', async () => {
    const told = await onBehalf(
      await tabToken({ user: named('Megan Bowen').id }),
      'https://graph.microsoft.com/Mail.Read',
    );
    expect([told.body['error'], told.body['suberror']]).toEqual(['invalid_grant', 'consent_required']);
  });
});

test('the metadata names this tenant as issuer, and where keys and tokens are', async () => {
  const { tenantId } = known();
  const { body } = await tenant.ask(`GET /${tenantId}/v2.0/.well-known/openid-configuration`);
  expect(body).toMatchObject({
    issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    token_endpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
    jwks_uri: `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`,
  });
});
