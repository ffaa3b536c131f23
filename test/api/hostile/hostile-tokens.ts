import { exportJWK, exportSPKI, UnsecuredJWT } from 'jose';
import type { PeopleOnlyReason, SignInReason } from '#api/auth/sign-in-refusal.ts';
import {
  appIdUri,
  clientId,
  foreignTenant,
  goodClaims,
  secondTenant,
  seconds,
  sign,
  teams,
  tenant,
  type EntraKeys,
} from './entra-keys.ts';

/** What comes in `Authorization`, `Bearer ` included; undefined: the header is not sent. */
export type Shown = (keys: EntraKeys) => Promise<string | undefined> | string | undefined;
export type Hostile = readonly [what: string, reason: SignInReason | PeopleOnlyReason, shown: Shown];

const bearer = async (token: string | Promise<string>): Promise<string> => `Bearer ${await token}`;
/** A token that is good but for these claims. */
const claiming =
  (claims: Record<string, unknown> | (() => Record<string, unknown>)): Shown =>
  ({ own }) =>
    bearer(sign({ ...goodClaims(), ...(typeof claims === 'function' ? claims() : claims) }, own.privateKey));
const good = ({ own }: EntraKeys): Promise<string> => sign(goodClaims(), own.privateKey);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const versionOneIssuer = `https://sts.windows.net/${tenant}/`;
const versionOne = { ver: '1.0', azp: undefined, appid: teams, aud: appIdUri, iss: versionOneIssuer };

const headers: readonly Hostile[] = [
  ['no header at all', 'no-token', () => undefined],
  ['an empty header', 'malformed', () => ''],
  ['another scheme', 'malformed', async (keys) => `Basic ${await good(keys)}`],
  ['a scheme alone', 'malformed', () => 'Bearer'],
  [
    'two headers, joined',
    'malformed',
    async (keys) => `Bearer ${await good(keys)}, Bearer ${await good(keys)}`,
  ],
  ['garbage', 'malformed', () => 'Bearer not-a-token'],
  ['three parts of nothing', 'malformed', () => 'Bearer a.b.c'],
  ['two dots', 'malformed', () => 'Bearer ..'],
  ['five parts, as if encrypted', 'malformed', () => 'Bearer a.b.c.d.e'],
  ['letters beyond ASCII', 'malformed', () => 'Bearer é.ü.ß'],
  ['base64 with padding', 'malformed', async (keys) => `Bearer ${await good(keys)}==`],
  ['a token of 20,000 characters', 'malformed', claiming({ name: 'x'.repeat(15_000) })],
];

const signatures: readonly Hostile[] = [
  ['unsigned', 'malformed', () => bearer(new UnsecuredJWT(goodClaims()).encode())],
  [
    'unsigned, with something in place of a signature',
    'algorithm',
    async ({ own }) => {
      const [, claims = ''] = (await sign(goodClaims(), own.privateKey)).split('.');
      const header = Buffer.from('{"alg":"none","kid":"one"}').toString('base64url');
      return `Bearer ${header}.${claims}.c2lnbmVk`;
    },
  ],
  [
    'signed with the public key as a secret',
    'algorithm',
    async ({ own }) => bearer(sign(goodClaims(), bytes(await exportSPKI(own.publicKey)), { alg: 'HS256' })),
  ],
  [
    'signed over an elliptic curve',
    'algorithm',
    ({ elliptic }) => bearer(sign(goodClaims(), elliptic.privateKey, { alg: 'ES256' })),
  ],
  [
    'said to be RS512',
    'algorithm',
    async (keys) => {
      const [, claims = '', signature = ''] = (await good(keys)).split('.');
      const header = Buffer.from('{"alg":"RS512","kid":"one"}').toString('base64url');
      return `Bearer ${header}.${claims}.${signature}`;
    },
  ],
  [
    'without a key id',
    'malformed',
    ({ own }) => bearer(sign(goodClaims(), own.privateKey, { kid: undefined })),
  ],
  [
    'with an unknown key id',
    'unknown-key',
    ({ own }) => bearer(sign(goodClaims(), own.privateKey, { kid: 'x' })),
  ],
  [
    'by the key of another tenant of ours',
    'unknown-key',
    ({ ofSecondTenant }) => bearer(sign(goodClaims(), ofSecondTenant.privateKey, { kid: 'second' })),
  ],
  [
    'by a stranger under a known key id',
    'signature',
    ({ stranger }) => bearer(sign(goodClaims(), stranger.privateKey)),
  ],
  [
    'by a stranger who brings the key along',
    'signature',
    async ({ stranger }) =>
      bearer(sign(goodClaims(), stranger.privateKey, { jwk: await exportJWK(stranger.publicKey) })),
  ],
  [
    'by a stranger who says where the key is',
    'signature',
    ({ stranger }) => bearer(sign(goodClaims(), stranger.privateKey, { jku: 'https://evil.example/keys' })),
  ],
  [
    'with claims exchanged under a good signature',
    'signature',
    async (keys) => {
      const [header = '', , signature = ''] = (await good(keys)).split('.');
      const claims = { ...goodClaims(), roles: ['Programme.StopAll'] };
      return `Bearer ${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
    },
  ],
  [
    'with a critical header that nobody knows',
    'malformed',
    ({ own }) => bearer(sign(goodClaims(), own.privateKey, { crit: ['urn:surprise'], 'urn:surprise': 1 })),
  ],
  ['whose claims are a list', 'malformed', ({ own }) => bearer(sign([goodClaims()], own.privateKey))],
];

const times: readonly Hostile[] = [
  ['expired an hour ago', 'expired', claiming(() => ({ exp: seconds() - 3600 }))],
  ['expired more than five minutes ago', 'expired', claiming(() => ({ exp: seconds() - 320 }))],
  ['not valid for an hour', 'not-yet-valid', claiming(() => ({ nbf: seconds() + 3600 }))],
  ['not valid for more than five minutes', 'not-yet-valid', claiming(() => ({ nbf: seconds() + 320 }))],
  ['without an end', 'malformed', claiming({ exp: undefined })],
  ['whose end is a text', 'malformed', claiming({ exp: 'tomorrow' })],
];

const places: readonly Hostile[] = [
  ['without a tenant', 'unknown-tenant', claiming({ tid: undefined })],
  ['whose tenant is a number', 'unknown-tenant', claiming({ tid: 1 })],
  [
    'of a tenant that is not ours',
    'unknown-tenant',
    claiming({ tid: foreignTenant, iss: `https://login.microsoftonline.com/${foreignTenant}/v2.0` }),
  ],
  ['of a foreign tenant under our issuer', 'unknown-tenant', claiming({ tid: foreignTenant })],
  [
    'of our tenant under the issuer of the other',
    'issuer',
    claiming({ iss: `https://login.microsoftonline.com/${secondTenant}/v2.0` }),
  ],
  ['of an issuer that only begins like ours', 'issuer', claiming({ iss: `${versionOneIssuer}evil` })],
  ['of no issuer', 'malformed', claiming({ iss: undefined })],
  ['of version 2 under the issuer of version 1', 'issuer', claiming({ iss: versionOneIssuer })],
  [
    'of version 1 under the issuer of version 2',
    'issuer',
    claiming({ ...versionOne, iss: goodClaims()['iss'] }),
  ],
  ['of version 3', 'malformed', claiming({ ver: '3.0' })],
  ['without a version', 'malformed', claiming({ ver: undefined })],
  ['for Graph', 'not-for-this-app', claiming({ aud: 'https://graph.microsoft.com' })],
  ['for an address that only begins like ours', 'not-for-this-app', claiming({ aud: `${appIdUri}/more` })],
  [
    'for several others',
    'not-for-this-app',
    claiming({ aud: [foreignTenant, 'https://graph.microsoft.com'] }),
  ],
  ['for nobody', 'malformed', claiming({ aud: undefined })],
];

const askers: readonly Hostile[] = [
  ['asked for by an unknown client', 'client', claiming({ azp: foreignTenant })],
  ['asked for by nobody', 'client', claiming({ azp: undefined })],
  [
    'of version 2 that names its client as version 1 does',
    'client',
    claiming({ azp: undefined, appid: teams }),
  ],
  [
    'of version 1 that names its client as version 2 does',
    'client',
    claiming({ ...versionOne, appid: undefined, azp: teams }),
  ],
  ['with an id of a person that is none', 'malformed', claiming({ oid: 'megan' })],
  ['whose roles are a text', 'malformed', claiming({ roles: 'Programme.Coordinate' })],
  ['whose scopes are a list', 'malformed', claiming({ scp: ['access_as_user'] })],
];

const forNobody: readonly Hostile[] = [
  ['of an application', 'app-only', claiming({ idtyp: 'app', scp: undefined, roles: ['Programme.StopAll'] })],
  ['of an application that claims a scope', 'app-only', claiming({ idtyp: 'app' })],
  ['with roles in place of a scope', 'app-only', claiming({ scp: undefined, roles: ['access_as_user'] })],
  ['with an empty scope', 'scope', claiming({ scp: '' })],
  ['with another scope', 'scope', claiming({ scp: 'User.Read' })],
  ['with a scope that begins like ours', 'scope', claiming({ scp: 'access_as_user2' })],
  ['with our scope in capitals', 'scope', claiming({ scp: 'ACCESS_AS_USER' })],
  ['of no person', 'no-person', claiming({ oid: undefined })],
  ['of the app itself, without a person', 'no-person', claiming({ azp: clientId, oid: undefined })],
];

export const notSignedIn: readonly Hostile[] = [...headers, ...signatures, ...times, ...places, ...askers];
export const peopleOnly: readonly Hostile[] = forNobody;
