import { z } from 'zod';
import type { Person } from '../company/person.ts';
import { graphError } from '../http/graph-error.ts';
import type { Route, WireReply } from '../wire/route.ts';
import type { World } from '../world.ts';
import type { Consent } from './consents.ts';
import { delegatedAnswer } from './grants/delegated-answer.ts';
import { wantedScopes } from './grants/wanted-scopes.ts';
import { signedIn } from './token-control.ts';
import { apiToken, personIn } from './tokens/api-token.ts';
import { idToken } from './tokens/id-token.ts';

const nestedBody = z.strictObject({
  user: z.string(),
  /** Whose name the page asks in. */
  client: z.string(),
  scope: z.string(),
  claims: z.string().optional(),
  /** The person has been asked in a window, and did as they were told. */
  inPerson: z.boolean(),
});
type Asked = z.infer<typeof nestedBody>;

const graph = 'https://graph.microsoft.com/';
const seconds = 3599;

/** What Teams or Outlook asks Entra for on behalf of a page in it, once it has signed the person in itself. */
export const nestedControl: Route = {
  method: 'POST',
  path: '/_sandbox/nested-token',
  handle: (request, world): WireReply | Promise<WireReply> => {
    const read = nestedBody.safeParse(request.body);
    if (!read.success) return graphError(400, 'BadBody', z.prettifyError(read.error));
    if (read.data.client !== world.registration.clientId) return unknownClient;
    const who = signedIn(world, read.data.user);
    return who.kind === 'refused' ? who.reply : answer(world, who.person, read.data);
  },
};

function answer(world: World, person: Person, asked: Asked): WireReply | Promise<WireReply> {
  const known = world.consents[person.id] ?? { scopes: [] };
  const graphNames = asked.scope
    .split(' ')
    .flatMap((one) => (one.startsWith(graph) ? one.slice(graph.length) : []));
  if (asked.inPerson) world.consents[person.id] = asShown(known, asked, graphNames);
  else if (isAsked(known, asked)) return interactionRequired;
  if (graphNames.length > 0) return graphAnswer(world, person, asked.scope);
  return asked.scope === `${world.registration.clientId}/access_as_user`
    ? apiAnswer(world, person, asked.scope)
    : unknownScope;
}

/** They have been seen in a window, have allowed what was asked for, and shown what was demanded if the page handed that on. */
function asShown({ scopes, claims }: Consent, asked: Asked, names: readonly string[]): Consent {
  const open = isChallenge(asked.claims) ? undefined : claims;
  return { scopes: [...new Set([...scopes, ...names])], ...(open !== undefined && { claims: open }) };
}

const isAsked = ({ claims, inPerson }: Consent, asked: Asked): boolean =>
  inPerson === true || (claims !== undefined && isChallenge(asked.claims));

/** MSAL asks for claims of the identity with every token; those of the token itself are a challenge handed on. */
const isChallenge = (claims: string | undefined): boolean => claims?.includes('"access_token"') === true;

function graphAnswer(world: World, person: Person, scope: string): WireReply | Promise<WireReply> {
  const own = world.consents[person.id]?.scopes ?? [];
  const scopes = wantedScopes([...world.registration.grantedScopes, ...own], `openid ${scope}`);
  if (scopes.kind === 'refused') return interactionRequired;
  return delegatedAnswer(world, personIn(world, person), scopes);
}

async function apiAnswer(world: World, person: Person, scope: string): Promise<WireReply> {
  const token = await apiToken(world, { person, client: world.registration.clientId });
  const identity = await idToken(world, personIn(world, person), seconds);
  return { status: 200, body: { ...token, id_token: identity, scope } };
}

const interactionRequired = graphError(
  403,
  'InteractionRequired',
  'AADSTS50076: The person has to be asked in a window.',
);
const unknownClient = graphError(
  400,
  'UnknownClient',
  'AADSTS700016: No application of this id is registered.',
);
const unknownScope = graphError(400, 'UnknownScope', 'AADSTS70011: Nothing here is called by this scope.');
