import { ConfidentialClientApplication } from '@azure/msal-node';
import { entraMetadata } from './entra-metadata.ts';
import { msalNetwork } from './msal-network.ts';

export interface ClientCredentials {
  tenantId: string;
  clientId: string;
  clientSecret: string;
  fetch: typeof fetch;
}

/** App-only tokens of one registration in one tenant, by scope. Kept until shortly before they expire. */
export const clientTokens = (credentials: ClientCredentials): ((scope: string) => Promise<string>) => {
  const { tenantId, clientId, clientSecret } = credentials;
  const client = new ConfidentialClientApplication({
    auth: { clientId, clientSecret, ...entraMetadata(tenantId) },
    system: { networkClient: msalNetwork(credentials.fetch) },
  });
  const underWay = new Map<string, Promise<string>>();
  const acquire = async (scope: string): Promise<string> => {
    try {
      const answer = await client.acquireTokenByClientCredential({ scopes: [scope] });
      if (answer === null) throw new Error('Entra answered without a token.');
      return answer.accessToken;
    } catch (cause) {
      throw new Error(`No app-only token for ${scope}.`, { cause });
    } finally {
      underWay.delete(scope);
    }
  };
  return (scope) => {
    const token = underWay.get(scope) ?? acquire(scope);
    underWay.set(scope, token);
    return token;
  };
};
