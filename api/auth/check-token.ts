import { createRemoteJWKSet, customFetch, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { once } from '#core/shared/once.ts';
import { accepted, refused, type Result } from '#core/shared/result.ts';
import { issuersOf, readClaims, type Claims } from './claims.ts';
import { hostClients } from './host-clients.ts';
import type { PeopleOnlyReason, SignInReason, SignInRefusal } from './sign-in-refusal.ts';
import { tenantNamedIn } from './tenant-named-in.ts';
import { faultOfToken } from './token-fault.ts';

export interface TokenCheckConfig {
  tenantIds: readonly string[];
  clientId: string;
  appIdUri: string;
  fetch: typeof fetch;
}

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

/** Of each tenant, made with the first token of it: that wakes all that `fetch` is made of. */
const keySets = ({ tenantIds, fetch }: TokenCheckConfig): ReadonlyMap<string, () => JWTVerifyGetKey> =>
  new Map(
    tenantIds.map((tenantId) => {
      const address = `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`;
      const options = { cooldownDuration, [customFetch]: fetch };
      return [tenantId, once(() => createRemoteJWKSet(new URL(address), options))];
    }),
  );

type Checked<Value> = Result<Value, SignInRefusal>;

const noSignIn = (reason: SignInReason): Checked<never> => refused({ kind: 'sign-in', reason });
const forPeople = (reason: PeopleOnlyReason): Checked<never> => refused({ kind: 'people-only', reason });

const personIn = ({ oid, scp, idtyp, tid, name, roles }: Claims): Checked<CheckedToken> => {
  if (idtyp === 'app' || scp === undefined) return forPeople('app-only');
  if (!scp.split(' ').includes(scope)) return forPeople('scope');
  if (oid === undefined) return forPeople('no-person');
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
  ): Promise<Checked<JWTPayload>> => {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['RS256'],
        audience,
        issuer: Object.values(issuersOf(tenantId)),
        requiredClaims: ['exp'],
        clockTolerance,
      });
      return accepted(payload);
    } catch (error) {
      const reason = faultOfToken(error);
      if (reason === undefined) throw new Error('The keys of Entra could not be read.', { cause: error });
      return noSignIn(reason);
    }
  };

  return async (token: string): Promise<Checked<CheckedToken>> => {
    const tenantId = tenantNamedIn(token);
    if (tenantId === undefined) return noSignIn('malformed');
    const key = keys.get(tenantId);
    if (key === undefined) return noSignIn('unknown-tenant');
    const payload = await verified(token, tenantId, key());
    if (!payload.ok) return payload;
    const read = readClaims(payload.value);
    if (!read.ok) return noSignIn(read.refusal);
    if (payload.value.iss !== issuersOf(tenantId)[read.value.ver]) return noSignIn('issuer');
    return mayAsk(read.value.client) ? personIn(read.value) : noSignIn('client');
  };
};

export type TokenCheck = ReturnType<typeof makeTokenCheck>;
