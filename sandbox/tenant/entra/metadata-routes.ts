import type { Route, WireReply } from '../wire/route.ts';
import type { World } from '../world.ts';
import { publishedKeys } from './keys/entra-keys.ts';
import { knowsTenant, unknownTenant } from './known-tenant.ts';

const host = 'https://login.microsoftonline.com';

function configuration(tenant: string, world: World): WireReply {
  if (!knowsTenant(world, tenant)) return unknownTenant(tenant);
  const base = `${host}/${tenant}`;
  return {
    status: 200,
    body: {
      issuer: `${host}/${world.registration.tenantId}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    },
  };
}

function keys(tenant: string, world: World): WireReply {
  if (!knowsTenant(world, tenant)) return unknownTenant(tenant);
  const published = publishedKeys(world.keys).map(({ keyId, publicKey }) => ({
    ...publicKey.export({ format: 'jwk' }),
    ...{ kid: keyId, use: 'sig', alg: 'RS256' },
  }));
  return { status: 200, headers: { 'cache-control': 'max-age=86400' }, body: { keys: published } };
}

/** Where everybody learns whom Entra is and whose signature to trust. */
export const metadataRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/:tenant/v2.0/.well-known/openid-configuration',
    handle: ({ params }, world) => configuration(params['tenant'] ?? '', world),
  },
  {
    method: 'GET',
    path: '/:tenant/discovery/v2.0/keys',
    handle: ({ params }, world) => keys(params['tenant'] ?? '', world),
  },
];
