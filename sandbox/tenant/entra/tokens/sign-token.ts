import { SignJWT } from 'jose';
import type { EntraKeys } from '../keys/entra-keys.ts';
import type { TokenClaims } from './token-claims.ts';

export type UnsignedClaims = Omit<TokenClaims, 'exp' | 'iat' | 'nbf'> & Record<string, unknown>;

/** Valid from now, wall time, for `seconds`; already expired when these are negative. */
export function signToken(keys: EntraKeys, claims: UnsignedClaims, seconds: number): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const issued = now + Math.min(0, seconds) - 5;
  return new SignJWT({ ...claims, iat: issued, nbf: issued, exp: now + seconds })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keys.keyId })
    .sign(keys.privateKey);
}
