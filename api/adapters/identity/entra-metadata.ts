const host = 'login.microsoftonline.com';
/** The name under which MSAL keeps tokens; it must be among the aliases, or none is found again. */
const cacheHost = 'login.windows.net';

/** The authority of a tenant, and what MSAL would otherwise fetch about it. */
export const entraMetadata = (tenantId: string) => {
  const authority = `https://${host}/${tenantId}`;
  return {
    authority,
    authorityMetadata: JSON.stringify({
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
      issuer: `${authority}/v2.0`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
    }),
    cloudDiscoveryMetadata: JSON.stringify({
      'api-version': '1.1',
      tenant_discovery_endpoint: `${authority}/v2.0/.well-known/openid-configuration`,
      metadata: [{ preferred_network: host, preferred_cache: cacheHost, aliases: [host, cacheHost] }],
    }),
  };
};
