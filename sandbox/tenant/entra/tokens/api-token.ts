import { createHash } from 'node:crypto';
import type { Person } from '../../company/person.ts';
import type { World } from '../../world.ts';
import type { UnusualToken } from '../unusual-tokens.ts';
import { signToken, type UnsignedClaims } from './sign-token.ts';

/** Who the person is to this app, in tokens of either kind. */
export const personIn = ({ registration }: World, person: Person) => ({
  oid: person.id,
  sub: createHash('sha256').update(`${person.id}|${registration.clientId}`).digest('base64url'),
  name: person.displayName,
  preferred_username: person.userPrincipalName,
});

export interface ApiToken {
  access_token: string;
  expires_in: number;
}

const claimsOf = (world: World, person: Person, client: string, unusual: UnusualToken): UnsignedClaims => {
  const { registration } = world;
  const { tenant: tid = registration.tenantId, audience, appOnly, scopes = ['access_as_user'] } = unusual;
  const common = {
    aud: audience ?? registration.clientId,
    iss: `https://login.microsoftonline.com/${tid}/v2.0`,
    tid,
    ver: '2.0' as const,
    azp: client,
    azpacr: '0',
    ...(person.appRoles.length === 0 ? {} : { roles: [...person.appRoles] }),
  };
  if (appOnly === true) return { ...common, idtyp: 'app', azpacr: '1', oid: client, sub: client };
  return {
    ...common,
    ...personIn(world, person),
    ...(scopes.length === 0 ? {} : { scp: scopes.join(' ') }),
  };
};

/** A token for the API of the app, asked for by `client`; as unusual as Entra was told to make them, and as `unusual` says. */
export const apiToken = async (
  world: World,
  { person, client, unusual = {} }: { person: Person; client: string; unusual?: UnusualToken },
): Promise<ApiToken> => {
  const all = { ...world.unusual, ...unusual };
  const { expiresIn = 3600 } = all;
  const token = await signToken(world.keys, claimsOf(world, person, client, all), expiresIn);
  return { access_token: token, expires_in: expiresIn };
};
