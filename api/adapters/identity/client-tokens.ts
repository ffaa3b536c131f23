import { ConfidentialClientApplication } from '@azure/msal-node';
import { entraMetadata } from './entra-metadata.ts';
import { msalNetwork } from './msal-network.ts';

/** What convinces Entra: a secret, or what somebody says for this app whom Entra has been told to believe. */
export type Proof = { clientSecret: string } | { clientAssertion: () => Promise<string> };

export type ClientCredentials = Proof & {
  tenantId: string;
  clientId: string;
  fetch: typeof fetch;
};

/** That, and nothing else of what stands beside it. */
export const proofIn = (proof: Proof): Proof =>
  'clientSecret' in proof ? { clientSecret: proof.clientSecret } : { clientAssertion: proof.clientAssertion };

/** App-only tokens of one registration in one tenant, by scope. Kept until shortly before they expire. */
export const clientTokens = (credentials: ClientCredentials): ((scope: string) => Promise<string>) => {
  const { tenantId, clientId, fetch } = credentials;
  const client = new ConfidentialClientApplication({
    auth: { clientId, ...proofIn(credentials), ...entraMetadata(tenantId) },
    system: { networkClient: msalNetwork(fetch) },
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
