import type { WireReply } from '../../wire/route.ts';
import type { World } from '../../world.ts';
import { entraError } from '../entra-error.ts';
import type { TokenClaims } from '../tokens/token-claims.ts';
import { verifyToken } from '../tokens/verify-token.ts';
import type { Client } from './client-of.ts';
import { delegatedAnswer } from './delegated-answer.ts';
import { wantedScopes } from './wanted-scopes.ts';

/** Trades a person's token for this app for one that lets the app ask Graph as that person. */
export async function onBehalfOf(
  world: World,
  client: Client,
  form: Readonly<Record<string, string>>,
): Promise<WireReply> {
  if (form['requested_token_use'] !== 'on_behalf_of') return missing('requested_token_use');
  const assertion = form['assertion'];
  if (assertion === undefined) return missing('assertion');
  const verified = await verifyToken(world.keys, assertion);
  if (verified.kind === 'expired')
    return badAssertion(500133, 'Assertion is not within its valid time range.');
  if (verified.kind === 'bad') return badAssertion(50013, 'Assertion failed signature validation.');
  const refusal = assertionRefusal(world, client, verified.claims);
  if (refusal !== undefined) return refusal;
  const { scopes: own = [], claims } = world.consents[verified.claims.oid] ?? {};
  if (claims !== undefined) return secondFactor(claims);
  const scopes = wantedScopes([...world.registration.grantedScopes, ...own], form['scope'] ?? '');
  return scopes.kind === 'refused' ? scopes.reply : delegatedAnswer(world, verified.claims, scopes);
}

function assertionRefusal(
  { registration }: World,
  client: Client,
  { aud, tid, idtyp, scp }: TokenClaims,
): WireReply | undefined {
  const own = [registration.clientId, registration.appIdUri, `api://${registration.clientId}`];
  if (client.kind !== 'app' || !own.includes(aud))
    return badAssertion(500131, 'Assertion audience does not match the Client app presenting the assertion.');
  if (tid !== registration.tenantId) return badAssertion(50013, 'Assertion was issued by another tenant.');
  if (idtyp === 'app' || scp === undefined)
    return badAssertion(7000114, 'Application is not allowed to make application on-behalf-of calls.');
  return undefined;
}

function badAssertion(code: number, message: string): WireReply {
  return entraError({ error: 'invalid_grant', code, message });
}

function missing(parameter: string): WireReply {
  const message = `The request body must contain the following parameter: '${parameter}'.`;
  return entraError({ error: 'invalid_request', code: 900144, message });
}

function secondFactor(claims: string): WireReply {
  const message =
    'Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication.';
  return entraError({
    ...{ error: 'interaction_required', code: 50076, message },
    ...{ suberror: 'basic_action', claims },
  });
}
