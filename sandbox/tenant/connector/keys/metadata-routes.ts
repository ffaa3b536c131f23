import type { TeamsRoute } from '../../teams/teams-route.ts';
import { connectorIssuer } from './connector-token.ts';
import { publicKey } from './signing-key.ts';

const keysPath = '/botframework/.well-known/keys';

/** Where bots learn whose signature to trust. */
export const metadataRoutes: readonly TeamsRoute[] = [
  {
    method: 'GET',
    path: '/botframework/.well-known/openidconfiguration',
    handle: (_request, { serviceUrl }) => ({
      status: 200,
      body: {
        issuer: connectorIssuer,
        authorization_endpoint: 'https://invalid.botframework.com',
        jwks_uri: new URL(keysPath, serviceUrl).href,
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
      },
    }),
  },
  {
    method: 'GET',
    path: keysPath,
    handle: (_request, { teams }) => ({ status: 200, body: { keys: [publicKey(teams)] } }),
  },
];
