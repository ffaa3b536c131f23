import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { makeTokenCheck } from './check-token.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const otherTenant = '22222222-2222-4222-8222-222222222222';
const clientId = '33333333-3333-4333-8333-333333333333';
const appIdUri = `api://tab.example/${clientId}`;
const person = '44444444-4444-4444-8444-444444444444';
const teams = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

const makeKeys = async () => {
  const own = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'one', use: 'sig', alg: 'RS256' };
  return { own: own.privateKey, jwks: { keys: [jwk] } };
};
let keys: Awaited<ReturnType<typeof makeKeys>>;
beforeAll(async () => {
  keys = await makeKeys();
});

const entra = (answer: () => Response = () => Response.json(keys.jwks)) => {
  const asked: string[] = [];
  const send: typeof fetch = (input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(answer());
  };
  return { asked, check: makeTokenCheck({ tenantIds: [tenant], clientId, appIdUri, fetch: send }) };
};

const seconds = (): number => Math.floor(performance.timeOrigin / 1000 + performance.now() / 1000);
const versionTwo = {
  aud: clientId,
  iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
  tid: tenant,
  oid: person,
  scp: 'access_as_user',
  ver: '2.0',
  azp: teams,
  name: 'Megan Bowen',
};
const { azp: _, ...withoutClient } = versionTwo;
const versionOne = {
  ...withoutClient,
  ver: '1.0',
  appid: teams,
  aud: appIdUri,
  iss: `https://sts.windows.net/${tenant}/`,
};

interface Signing {
  expiresIn?: number;
  validIn?: number;
}
const signed = (claims: JWTPayload, { expiresIn = 3600, validIn = -1 }: Signing = {}) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'one', typ: 'JWT' })
    .setIssuedAt()
    .setNotBefore(seconds() + validIn)
    .setExpirationTime(seconds() + expiresIn)
    .sign(keys.own);

describe('a token of a person', () => {
  test.each([
    ['version 2, for the client id', versionTwo],
    ['version 2, for the app’s own address', { ...versionTwo, aud: appIdUri }],
    ['version 2, for the plain address', { ...versionTwo, aud: `api://${clientId}` }],
    ['version 1', versionOne],
    ['asked for by the app itself', { ...versionTwo, azp: clientId }],
    ['with more scopes than ours', { ...versionTwo, scp: 'openid access_as_user' }],
    ['with ids in capitals', { ...versionTwo, oid: person.toUpperCase() }],
  ])('is taken: %s', async (_name, claims) => {
    expect(await entra().check(await signed(claims))).toEqual({
      ok: true,
      value: { tenantId: tenant, personId: person, name: 'Megan Bowen', roles: [] },
    });
  });

  test('D4 carries the roles of the person', async () => {
    const token = await signed({ ...versionTwo, roles: ['Programme.Coordinate'] });
    expect(await entra().check(token)).toMatchObject({ value: { roles: ['Programme.Coordinate'] } });
  });

  test('clocks may differ by five minutes, not by more', async () => {
    const { check } = entra();
    expect(await check(await signed(versionTwo, { expiresIn: -280 }))).toMatchObject({ ok: true });
    expect(await check(await signed(versionTwo, { validIn: 280 }))).toMatchObject({ ok: true });
    expect(await check(await signed(versionTwo, { expiresIn: -320 }))).toMatchObject({ ok: false });
    expect(await check(await signed(versionTwo, { validIn: 320 }))).toMatchObject({ ok: false });
  });
});

describe('the keys of Entra', () => {
  test('are read once, from the tenant of the token', async () => {
    const { asked, check } = entra();
    for (let time = 0; time < 3; time += 1) await check(await signed(versionTwo));
    expect(asked).toEqual([`https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`]);
  });

  test('are not asked for by tokens of a foreign tenant', async () => {
    const { asked, check } = entra();
    await check(await signed({ ...versionTwo, tid: otherTenant }));
    expect(asked).toEqual([]);
  });

  test('when they cannot be had it is our fault, not the token’s', async () => {
    const { check } = entra(() => new Response('', { status: 503 }));
    await expect(check(await signed(versionTwo))).rejects.toThrow('keys of Entra');
  });
});
