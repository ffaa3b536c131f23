import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { makeTokenCheck } from './check-token.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const otherTenant = '22222222-2222-4222-8222-222222222222';
const clientId = '33333333-3333-4333-8333-333333333333';
const appIdUri = `api://tab.example/${clientId}`;
const person = '44444444-4444-4444-8444-444444444444';
const teams = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

const makeKeys = async () => {
  const [own, stranger] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'one', use: 'sig', alg: 'RS256' };
  return { own: own.privateKey, stranger: stranger.privateKey, jwks: { keys: [jwk] } };
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
  kid?: string;
  byStranger?: boolean;
  expiresIn?: number;
  validIn?: number;
}
const signed = (
  claims: JWTPayload,
  { kid = 'one', byStranger = false, expiresIn = 3600, validIn = -1 }: Signing = {},
) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
    .setIssuedAt()
    .setNotBefore(seconds() + validIn)
    .setExpirationTime(seconds() + expiresIn)
    .sign(byStranger ? keys.stranger : keys.own);

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

describe('X5 a token that does not count here', () => {
  test.each<[string, { claims: JWTPayload } & Signing]>([
    [
      'of another tenant',
      { claims: { ...versionTwo, tid: otherTenant, iss: versionTwo.iss.replace(tenant, otherTenant) } },
    ],
    ['of another tenant under this one’s issuer', { claims: { ...versionTwo, tid: otherTenant } }],
    [
      'of this tenant under another’s issuer',
      { claims: { ...versionTwo, iss: versionTwo.iss.replace(tenant, otherTenant) } },
    ],
    ['of version 1 under the issuer of version 2', { claims: { ...versionOne, iss: versionTwo.iss } }],
    ['of version 2 under the issuer of version 1', { claims: { ...versionTwo, iss: versionOne.iss } }],
    ['for Graph', { claims: { ...versionTwo, aud: 'https://graph.microsoft.com' } }],
    ['asked for by a client that is no host of ours', { claims: { ...versionTwo, azp: otherTenant } }],
    ['without a client', { claims: withoutClient }],
    ['without a tenant', { claims: { ...versionTwo, tid: undefined } }],
    ['signed by a stranger under a known key id', { claims: versionTwo, byStranger: true }],
    ['expired', { claims: versionTwo, expiresIn: -3600 }],
    ['with an id that is none', { claims: { ...versionTwo, oid: 'megan' } }],
  ])('%s', async (_name, { claims, ...signing }) => {
    expect(await entra().check(await signed(claims, signing))).toEqual({
      ok: false,
      refusal: { kind: 'sign-in' },
    });
  });

  test('without an end', async () => {
    const token = await new SignJWT(versionTwo)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .sign(keys.own);
    expect(await entra().check(token)).toMatchObject({ ok: false });
  });

  test('unsigned, signed with the public key as a secret, or no token at all', async () => {
    const { check } = entra();
    const publicKey = new TextEncoder().encode(JSON.stringify(keys.jwks.keys[0]));
    const hmac = await new SignJWT(versionTwo)
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setExpirationTime('1h')
      .sign(publicKey);
    const unsigned = new UnsecuredJWT(versionTwo).setExpirationTime('1h').encode();
    for (const token of [hmac, unsigned, 'a.b.c', '']) {
      expect(await check(token)).toEqual({ ok: false, refusal: { kind: 'sign-in' } });
    }
  });
});

test.each([
  ['of an application', { ...versionTwo, idtyp: 'app', scp: undefined }],
  ['of an application with a scope', { ...versionTwo, idtyp: 'app' }],
  ['without a scope', { ...versionTwo, scp: undefined }],
  ['with another scope', { ...versionTwo, scp: 'access_as_users' }],
  ['without a person', { ...versionTwo, oid: undefined }],
])('a good token %s is for nobody', async (_name, claims) => {
  expect(await entra().check(await signed(claims))).toEqual({ ok: false, refusal: { kind: 'people-only' } });
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

  test('are asked for again for an unknown key, but not for each', async () => {
    const { asked, check } = entra();
    await check(await signed(versionTwo));
    for (let time = 0; time < 5; time += 1) {
      expect(await check(await signed(versionTwo, { kid: `unknown-${time}` }))).toMatchObject({ ok: false });
    }
    expect(asked).toHaveLength(1);
  });

  test('when they cannot be had it is our fault, not the token’s', async () => {
    const { check } = entra(() => new Response('', { status: 503 }));
    await expect(check(await signed(versionTwo))).rejects.toThrow('keys of Entra');
  });
});
