import type { KeyObject } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import { keyNamed, type EntraKeys } from '../keys/entra-keys.ts';
import { tokenClaims, type TokenClaims } from './token-claims.ts';

export type Verified = { kind: 'good'; claims: TokenClaims } | { kind: 'expired' } | { kind: 'bad' };

const most = 2000;
const known = new WeakMap<EntraKeys, Map<string, TokenClaims>>();

/** Checks signature and times. A good token is remembered, because callers send it again and again. */
export async function verifyToken(keys: EntraKeys, token: string): Promise<Verified> {
  const good = known.get(keys) ?? new Map<string, TokenClaims>();
  known.set(keys, good);
  const remembered = good.get(token);
  if (remembered !== undefined && remembered.exp * 1000 > Date.now())
    return { kind: 'good', claims: remembered };
  good.delete(token);
  const verified = await verify(keys, token);
  if (good.size >= most) good.clear();
  if (verified.kind === 'good') good.set(token, verified.claims);
  return verified;
}

function keyOf(keys: EntraKeys, id: string | undefined): KeyObject {
  const key = keyNamed(keys, id);
  if (key === undefined) throw new errors.JWKSNoMatchingKey();
  return key;
}

async function verify(keys: EntraKeys, token: string): Promise<Verified> {
  try {
    const { payload } = await jwtVerify(token, ({ kid }) => keyOf(keys, kid), { algorithms: ['RS256'] });
    const read = tokenClaims.safeParse(payload);
    return read.success ? { kind: 'good', claims: read.data } : { kind: 'bad' };
  } catch (fault) {
    if (fault instanceof errors.JWTExpired) return { kind: 'expired' };
    if (fault instanceof errors.JOSEError || fault instanceof TypeError) return { kind: 'bad' };
    throw fault;
  }
}
