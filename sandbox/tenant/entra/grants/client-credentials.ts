import type { WireReply } from '../../wire/route.ts';
import type { World } from '../../world.ts';
import { entraError } from '../entra-error.ts';
import { signToken } from '../tokens/sign-token.ts';
import type { Client } from './client-of.ts';

const seconds = 3599;
const resources: Readonly<Record<string, string>> = {
  'https://graph.microsoft.com/.default': 'https://graph.microsoft.com',
  'https://api.botframework.com/.default': 'https://api.botframework.com',
};

/** A token for the client itself: what was consented to it at Graph, or entry to the Bot Connector. */
export async function clientCredentials(world: World, client: Client, scope: string): Promise<WireReply> {
  const audience = resources[scope.trim()];
  if (audience === undefined) return badScope(scope);
  const isGraph = audience === 'https://graph.microsoft.com';
  const roles = isGraph && client.kind === 'app' ? { roles: [...world.registration.grantedRoles] } : {};
  const { tenantId } = world.registration;
  const claims = {
    aud: audience,
    iss: `https://sts.windows.net/${tenantId}/`,
    tid: tenantId,
    ver: '1.0' as const,
    appid: client.id,
    appidacr: '1',
    idtyp: 'app',
    oid: client.id,
    sub: client.id,
    ...roles,
  };
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: {
      token_type: 'Bearer',
      expires_in: seconds,
      ext_expires_in: seconds,
      access_token: await signToken(world.keys, claims, seconds),
    },
  };
}

function badScope(scope: string): WireReply {
  const message = `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`;
  return entraError({ error: 'invalid_scope', code: 1002012, message });
}
