import {
  createRemoteJWKSet,
  customFetch,
  decodeJwt,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { accepted, refused, type Result } from '#core/shared/result.ts';
import { claims, issuersOf, type Claims } from './claims.ts';
import { hostClients } from './host-clients.ts';

export interface TokenCheckConfig {
  tenantIds: readonly string[];
  clientId: string;
  appIdUri: string;
  fetch: typeof fetch;
}

/** `sign-in`: no token that counts here. `people-only`: a good one, of an application or without the scope. */
export type SignInRefusal = { kind: 'sign-in' } | { kind: 'people-only' };

export interface CheckedToken {
  tenantId: string;
  personId: string;
  name: string;
  roles: readonly string[];
}

const scope = 'access_as_user';
/** Seconds of wall time that the clocks of Entra and of this machine may differ. */
const clockTolerance = 300;
/** Milliseconds: an unknown key makes us ask Entra again, but not more often than this. */
const cooldownDuration = 30_000;

/** Faults of the network are no fault of the token. */
const isFault = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error.code === errors.JOSEError.code;

const tenantIn = (token: string): string | undefined => {
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === 'string' ? tid.toLowerCase() : undefined;
  } catch (error) {
    if (error instanceof errors.JWTInvalid) return undefined;
    throw error;
  }
};

const keySets = ({ tenantIds, fetch }: TokenCheckConfig): ReadonlyMap<string, JWTVerifyGetKey> =>
  new Map(
    tenantIds.map((tenantId) => {
      const address = `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`;
      return [tenantId, createRemoteJWKSet(new URL(address), { cooldownDuration, [customFetch]: fetch })];
    }),
  );

const personIn = ({ oid, scp, idtyp, tid, name, roles }: Claims): Result<CheckedToken, SignInRefusal> => {
  const scopes = scp?.split(' ') ?? [];
  if (idtyp === 'app' || oid === undefined || !scopes.includes(scope))
    return refused({ kind: 'people-only' });
  return accepted({ tenantId: tid, personId: oid, name: name ?? '', roles: roles ?? [] });
};

/**
 * Checks an Entra access token on wall time: RS256 by a key of its own tenant, issuer and tenant of this deployment,
 * meant for this app, asked for by a Microsoft 365 host or by the app itself, and for a person. Throws when the keys
 * cannot be had.
 */
export const makeTokenCheck = (config: TokenCheckConfig) => {
  const { clientId, appIdUri } = config;
  const keys = keySets(config);
  const audience = [clientId, appIdUri, `api://${clientId}`];
  const mayAsk = (client: string): boolean => hostClients.has(client) || client === clientId.toLowerCase();

  const verified = async (
    token: string,
    tenantId: string,
    key: JWTVerifyGetKey,
  ): Promise<JWTPayload | undefined> => {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['RS256'],
        audience,
        issuer: Object.values(issuersOf(tenantId)),
        requiredClaims: ['exp', 'tid'],
        clockTolerance,
      });
      return payload;
    } catch (error) {
      if (isFault(error)) throw new Error('The keys of Entra could not be read.', { cause: error });
      return undefined;
    }
  };

  return async (token: string): Promise<Result<CheckedToken, SignInRefusal>> => {
    const tenantId = tenantIn(token) ?? '';
    const key = keys.get(tenantId);
    const payload = key && (await verified(token, tenantId, key));
    const read = claims.safeParse(payload);
    if (!read.success || read.data.tid !== tenantId) return refused({ kind: 'sign-in' });
    const isOfItsIssuer = payload?.iss === issuersOf(tenantId)[read.data.ver];
    if (!isOfItsIssuer || !mayAsk(read.data.client)) return refused({ kind: 'sign-in' });
    return personIn(read.data);
  };
};

export type TokenCheck = ReturnType<typeof makeTokenCheck>;
