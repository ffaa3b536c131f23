import { z } from 'zod';
import type { Route, WireReply, WireRequest } from '../wire/route.ts';
import type { World } from '../world.ts';
import { entraError } from './entra-error.ts';
import { clientCredentials } from './grants/client-credentials.ts';
import { clientOf } from './grants/client-of.ts';
import { onBehalfOf } from './grants/on-behalf-of.ts';
import { knowsTenant, unknownTenant } from './known-tenant.ts';

const form = z.record(z.string(), z.string());

/** Entra's token endpoint. */
export const tokenRoute: Route = {
  method: 'POST',
  path: '/:tenant/oauth2/v2.0/token',
  handle: (request, world) => answered(request, world),
};

async function answered({ params, body, headers }: WireRequest, world: World): Promise<WireReply> {
  const tenant = params['tenant'] ?? '';
  if (!knowsTenant(world, tenant)) return unknownTenant(tenant);
  const read = form.safeParse(body);
  if (!read.success) return noForm;
  const client = clientOf(world, read.data, headers['authorization']);
  if (client.kind === 'refused') return client.reply;
  switch (read.data['grant_type']) {
    case 'client_credentials':
      return clientCredentials(world, client, read.data['scope'] ?? '');
    case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
      return onBehalfOf(world, client, read.data);
    default:
      return unsupported(read.data['grant_type']);
  }
}

const noForm = entraError({
  error: 'invalid_request',
  code: 900144,
  message: "The request body must contain the following parameter: 'grant_type'.",
});

function unsupported(grant: string | undefined): WireReply {
  if (grant === undefined) return noForm;
  return entraError({
    error: 'unsupported_grant_type',
    code: 70003,
    message: `The app requested an unsupported grant type '${grant}'.`,
  });
}
