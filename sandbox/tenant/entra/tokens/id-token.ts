import type { World } from '../../world.ts';
import { signToken } from './sign-token.ts';
import type { TokenClaims } from './token-claims.ts';

export type WhoIs = Pick<TokenClaims, 'oid' | 'sub' | 'name' | 'preferred_username'>;

/** Tells the app itself who the person is. */
export const idToken = (
  { keys, registration }: Pick<World, 'keys' | 'registration'>,
  { oid, sub, name, preferred_username }: WhoIs,
  seconds: number,
): Promise<string> => {
  const { tenantId, clientId } = registration;
  const iss = `https://login.microsoftonline.com/${tenantId}/v2.0`;
  const claims = { oid, sub, name, preferred_username, tid: tenantId, aud: clientId, iss };
  return signToken(keys, { ...claims, ver: '2.0' }, seconds);
};
