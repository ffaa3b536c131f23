import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Person } from '../company/person.ts';
import { graphError } from '../http/graph-error.ts';
import type { Route, WireReply } from '../wire/route.ts';
import type { World } from '../world.ts';
import { signToken, type UnsignedClaims } from './tokens/sign-token.ts';

const clients: Readonly<Record<string, string>> = {
  teams: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  outlook: 'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
};

const tokenBody = z.strictObject({
  user: z.string(),
  client: z.string().default('teams'),
  scopes: z.array(z.string()).default(['access_as_user']),
  appOnly: z.boolean().default(false),
  audience: z.string().optional(),
  expiresIn: z.int().default(3600),
  tenant: z.string().optional(),
});
type Wanted = z.infer<typeof tokenBody>;

/** The token that Teams or Outlook would hand the tab of a person; unusual ones to try what must be refused. */
export const tokenControl: Route = {
  method: 'POST',
  path: '/_sandbox/token',
  handle: async ({ body }, world): Promise<WireReply> => {
    const read = tokenBody.safeParse(body);
    if (!read.success) return graphError(400, 'BadBody', z.prettifyError(read.error));
    const { user, expiresIn } = read.data;
    const person = world.directory.personAt(user) ?? world.directory.personWithAddress(user);
    if (person === undefined) return nobody;
    if (!person.accountEnabled) return disabled;
    const token = await signToken(world.keys, claimsOf(world, person, read.data), expiresIn);
    return { status: 200, body: { access_token: token, expires_in: expiresIn } };
  },
};

function claimsOf({ registration }: World, person: Person, wanted: Wanted): UnsignedClaims {
  const tid = wanted.tenant ?? registration.tenantId;
  const azp = clients[wanted.client] ?? wanted.client;
  const common = {
    aud: wanted.audience ?? registration.clientId,
    iss: `https://login.microsoftonline.com/${tid}/v2.0`,
    tid,
    ver: '2.0' as const,
    azp,
    azpacr: '0',
    ...(person.appRoles.length === 0 ? {} : { roles: [...person.appRoles] }),
  };
  if (wanted.appOnly) return { ...common, idtyp: 'app', azpacr: '1', oid: azp, sub: azp };
  return {
    ...common,
    oid: person.id,
    sub: createHash('sha256').update(`${person.id}|${registration.clientId}`).digest('base64url'),
    name: person.displayName,
    preferred_username: person.userPrincipalName,
    ...(wanted.scopes.length === 0 ? {} : { scp: wanted.scopes.join(' ') }),
  };
}

const nobody = graphError(404, 'NoSuchPerson', 'Nobody in the company has this id or name.');
const disabled = graphError(403, 'AccountDisabled', 'AADSTS50057: The user account is disabled.');
