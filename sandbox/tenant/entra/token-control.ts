import { z } from 'zod';
import type { Person } from '../company/person.ts';
import { graphError } from '../http/graph-error.ts';
import type { Route, WireReply } from '../wire/route.ts';
import type { World } from '../world.ts';
import { apiToken } from './tokens/api-token.ts';
import { unusualToken } from './unusual-tokens.ts';

const clients: Readonly<Record<string, string>> = {
  teams: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  outlook: 'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
};

const tokenBody = unusualToken.extend({ user: z.string(), client: z.string().default('teams') });

/** Whoever Entra knows under this id or address and still signs in, or why it does not. */
export function signedIn(
  { directory }: World,
  user: string,
): { kind: 'person'; person: Person } | { kind: 'refused'; reply: WireReply } {
  const person = directory.personAt(user) ?? directory.personWithAddress(user);
  if (person === undefined) return { kind: 'refused', reply: nobody };
  return person.accountEnabled ? { kind: 'person', person } : { kind: 'refused', reply: disabled };
}

/** The token that Teams or Outlook would hand the tab of a person; unusual ones to try what must be refused. */
export const tokenControl: Route = {
  method: 'POST',
  path: '/_sandbox/token',
  handle: async ({ body }, world): Promise<WireReply> => {
    const read = tokenBody.safeParse(body);
    if (!read.success) return graphError(400, 'BadBody', z.prettifyError(read.error));
    const { user, client, ...unusual } = read.data;
    const who = signedIn(world, user);
    if (who.kind === 'refused') return who.reply;
    const asked = { person: who.person, client: clients[client] ?? client, unusual };
    return { status: 200, body: await apiToken(world, asked) };
  },
};

/** How every token for the API comes out from now on; `{}` for the usual ones. */
export const unusualTokensControl: Route = {
  method: 'POST',
  path: '/_sandbox/tokens',
  handle: ({ body }, world) => {
    const read = unusualToken.safeParse(body);
    if (!read.success) return graphError(400, 'BadBody', z.prettifyError(read.error));
    world.unusual = read.data;
    return { status: 200, body: world.unusual };
  },
};

const nobody = graphError(404, 'NoSuchPerson', 'Nobody in the company has this id or name.');
const disabled = graphError(403, 'AccountDisabled', 'AADSTS50057: The user account is disabled.');
