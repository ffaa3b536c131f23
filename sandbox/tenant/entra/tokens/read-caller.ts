import type { Caller } from '../../wire/route.ts';
import type { World } from '../../world.ts';
import { verifyToken } from './verify-token.ts';
import type { TokenClaims } from './token-claims.ts';

export type ReadCaller = { kind: 'caller'; caller: Caller } | { kind: 'refused'; why: string };

/** Who a bearer token of this tenant speaks for, if it was made for one of `audiences`. */
export async function readCaller(
  { keys, registration }: World,
  token: string,
  audiences: readonly string[],
): Promise<ReadCaller> {
  const verified = await verifyToken(keys, token);
  if (verified.kind === 'bad') return refused('Invalid token: it was not signed here, or is no JWT.');
  if (verified.kind === 'expired') return refused('Lifetime validation failed, the token is expired.');
  const { claims } = verified;
  if (!audiences.includes(claims.aud)) return refused('Access token validation failure. Invalid audience.');
  if (claims.tid !== registration.tenantId) return refused('Invalid issuer: the tenant is another.');
  return { kind: 'caller', caller: callerOf(claims) };
}

function callerOf({ appid, azp, tid, oid, idtyp, scp, roles }: TokenClaims): Caller {
  const appId = appid ?? azp ?? '';
  if (idtyp === 'app' || scp === undefined) return { kind: 'app', appId, tenantId: tid, roles: roles ?? [] };
  return {
    kind: 'person',
    appId,
    tenantId: tid,
    oid,
    scopes: scp.split(' ').filter((scope) => scope !== ''),
  };
}

function refused(why: string): ReadCaller {
  return { kind: 'refused', why };
}
