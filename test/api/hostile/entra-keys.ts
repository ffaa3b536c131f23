import { CompactSign, exportJWK, generateKeyPair, type CompactJWSHeaderParameters, type JWK } from 'jose';
import { makeTokenCheck } from '#api/auth/check-token.ts';

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

export const tenant = '11111111-1111-4111-8111-111111111111';
export const secondTenant = '22222222-2222-4222-8222-222222222222';
export const foreignTenant = '55555555-5555-4555-8555-555555555555';
export const clientId = '33333333-3333-4333-8333-333333333333';
export const appIdUri = `api://tab.example/${clientId}`;
export const teams = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

/** What Entra has published, by tenant: to be rolled over by a test. */
export interface PublishedKeys {
  set(tenantId: string, keys: readonly JWK[]): void;
  /** Addresses asked since the last look. */
  takeAsked(): string[];
}

export interface EntraKeys {
  own: KeyPair;
  next: KeyPair;
  ofSecondTenant: KeyPair;
  stranger: KeyPair;
  elliptic: KeyPair;
}

export const makeEntraKeys = async (): Promise<EntraKeys> => {
  const pair = () => generateKeyPair('RS256', { extractable: true });
  const [own, next, ofSecondTenant, stranger, elliptic] = await Promise.all([
    ...[pair(), pair(), pair(), pair()],
    generateKeyPair('ES256', { extractable: true }),
  ] as const);
  return { own, next, ofSecondTenant, stranger, elliptic };
};

/** As Entra publishes a key: without `alg`. */
export const published = async ({ publicKey }: KeyPair, kid: string): Promise<JWK> => ({
  ...(await exportJWK(publicKey)),
  ...{ kid, use: 'sig' },
});

/** The token check of a deployment of two tenants, and the keys it can read. */
export const checkOverKeys = () => {
  const sets = new Map<string, readonly JWK[]>();
  const asked: string[] = [];
  const send: typeof fetch = (input) => {
    const address = input instanceof Request ? input.url : String(input);
    asked.push(address);
    return Promise.resolve(Response.json({ keys: sets.get(address.split('/')[3] ?? '') ?? [] }));
  };
  const keys: PublishedKeys = {
    set: (tenantId, published) => void sets.set(tenantId, published),
    takeAsked: () => asked.splice(0),
  };
  const check = makeTokenCheck({ tenantIds: [tenant, secondTenant], clientId, appIdUri, fetch: send });
  return { check, keys };
};

export const seconds = (): number => Math.floor((performance.timeOrigin + performance.now()) / 1000);

/** The claims of a good token of version 2. */
export const goodClaims = (): Record<string, unknown> => ({
  aud: clientId,
  iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
  iat: seconds() - 1,
  nbf: seconds() - 1,
  exp: seconds() + 3600,
  tid: tenant,
  oid: '44444444-4444-4444-8444-444444444444',
  scp: 'access_as_user',
  ver: '2.0',
  azp: teams,
  name: 'Megan Bowen',
});

/** Whatever payload, signed with whatever: no library stands between a test and a bad token. */
export const sign = (
  payload: unknown,
  key: CryptoKey | Uint8Array,
  header: Partial<CompactJWSHeaderParameters> = {},
): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'RS256', kid: 'one', typ: 'JWT', ...header })
    .sign(key, { crit: { 'urn:surprise': true } });
