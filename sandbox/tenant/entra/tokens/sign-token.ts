import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import type { EntraKeys } from '../keys/entra-keys.ts';
import type { TokenClaims } from './token-claims.ts';

export type UnsignedClaims = Omit<TokenClaims, 'exp' | 'iat' | 'nbf'> & Record<string, unknown>;

/**
 * Valid from now, wall time, for `seconds`; already expired when these are negative. No two are the same, also of one second:
 * whoever keeps what a token was traded for goes by the token.
 */
export function signToken(keys: EntraKeys, claims: UnsignedClaims, seconds: number): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const issued = now + Math.min(0, seconds) - 5;
  const uti = randomBytes(16).toString('base64url');
  return new SignJWT({ ...claims, uti, iat: issued, nbf: issued, exp: now + seconds })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keys.keyId })
    .sign(keys.privateKey);
}
