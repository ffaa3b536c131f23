import { createHash } from 'node:crypto';
import { ConfidentialClientApplication, InteractionRequiredAuthError } from '@azure/msal-node';
import type { Assertion, ConsentNeeded } from '#core/privacy/own-access.ts';
import type { TenantId } from '#core/shared/ids.ts';
import { accepted, refused, type Result } from '#core/shared/result.ts';
import type { AppTokensConfig } from './app-tokens.ts';
import { proofIn } from './client-tokens.ts';
import { entraMetadata } from './entra-metadata.ts';
import { msalNetwork } from './msal-network.ts';

export interface OnBehalfTokens {
  /** An access token of that person's own. Throws for a tenant this deployment does not serve, and when Entra cannot be had. */
  tokenFor(
    tenant: TenantId,
    assertion: Assertion,
    scopes: readonly string[],
  ): Promise<Result<string, ConsentNeeded>>;
}

/** People whose tokens are kept at a time; those who tapped longest ago are forgotten first. */
const keptAtMost = 200;

/** Names an assertion without holding it. */
const nameOf = (tenant: TenantId, assertion: string): string =>
  createHash('sha256').update(`${tenant}|${assertion}`).digest('base64url');

const consentNeeded = ({ claims }: InteractionRequiredAuthError): ConsentNeeded => ({
  kind: 'consent-needed',
  ...(claims !== '' && { claims }),
});

/** A client, and with it a cache, for each assertion: nobody's token is ever found by another's. */
const makeClients = (registration: AppTokensConfig) => {
  const { clientId, fetch } = registration;
  const clients = new Map<string, ConfidentialClientApplication>();
  return (tenant: TenantId, name: string): ConfidentialClientApplication => {
    const client =
      clients.get(name) ??
      new ConfidentialClientApplication({
        auth: { clientId, ...proofIn(registration), ...entraMetadata(tenant) },
        system: { networkClient: msalNetwork(fetch) },
      });
    clients.delete(name);
    clients.set(name, client);
    const [oldest] = clients.keys();
    if (clients.size > keptAtMost && oldest !== undefined) clients.delete(oldest);
    return client;
  };
};

/** S4: trades what a person's request shows for that person's own access, on behalf of them (OAuth 2.0 jwt-bearer). */
export const makeOnBehalfTokens = (registration: AppTokensConfig): OnBehalfTokens => {
  const { tenantIds } = registration;
  const clientOf = makeClients(registration);
  return {
    tokenFor: async (tenant, assertion, scopes) => {
      if (!tenantIds.includes(tenant)) throw new Error('This deployment does not serve that tenant.');
      const oboAssertion = assertion();
      try {
        const client = clientOf(tenant, nameOf(tenant, oboAssertion));
        const answer = await client.acquireTokenOnBehalfOf({ oboAssertion, scopes: [...scopes] });
        if (answer === null) throw new Error('Entra answered without a token.');
        return accepted(answer.accessToken);
      } catch (cause) {
        if (cause instanceof InteractionRequiredAuthError) return refused(consentNeeded(cause));
        throw new Error('No token on behalf of a person.', { cause });
      }
    },
  };
};
