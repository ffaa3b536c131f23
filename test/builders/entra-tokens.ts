import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { makeTokenCheck, type TokenCheck } from '#api/auth/check-token.ts';
import type { PersonId, TenantId } from '#core/shared/ids.ts';

/** Who a token is of, and what is unusual about it. */
export interface TokenSaid {
  tenant: TenantId;
  person: PersonId;
  roles?: readonly string[];
  /** Claims in place of the usual ones; undefined leaves one out. */
  claims?: JWTPayload;
  expiresInSeconds?: number;
}

export interface EntraTokens {
  check: TokenCheck;
  token(said: TokenSaid): Promise<string>;
}

const clientId = '33333333-3333-4333-8333-333333333333';
const teamsOnTheWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
const hour = 3600;

/** Real tokens, signed with a key of their own, and the check that takes them for these tenants. */
export const entraTokens = async (tenantIds: readonly TenantId[]): Promise<EntraTokens> => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', use: 'sig', alg: 'RS256' }];
  const send: typeof fetch = () => Promise.resolve(Response.json({ keys }));
  return {
    check: makeTokenCheck({ tenantIds, clientId, appIdUri: `api://tab.example/${clientId}`, fetch: send }),
    token: ({ tenant, person, roles = [], claims = {}, expiresInSeconds = hour }) =>
      new SignJWT({
        aud: clientId,
        iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
        tid: tenant,
        oid: person,
        scp: 'access_as_user',
        ver: '2.0',
        azp: teamsOnTheWeb,
        name: 'Somebody',
        roles: [...roles],
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setExpirationTime(new Date(performance.timeOrigin + performance.now() + expiresInSeconds * 1000))
        .sign(privateKey),
  };
};
