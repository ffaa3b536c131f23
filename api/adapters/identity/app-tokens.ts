import type { TenantId } from '#core/shared/ids.ts';
import { clientTokens, type Proof } from './client-tokens.ts';

export type AppTokensConfig = Proof & {
  tenantIds: readonly string[];
  clientId: string;
  fetch: typeof fetch;
};

export interface AppTokens {
  /** An app-only access token. Throws for a tenant this deployment does not serve. */
  tokenFor(tenant: TenantId, scope: string): Promise<string>;
}

export const makeAppTokens = ({ tenantIds, ...registration }: AppTokensConfig): AppTokens => {
  const byTenant = new Map(
    tenantIds.map((tenantId) => [tenantId, clientTokens({ tenantId, ...registration })]),
  );
  return {
    tokenFor: async (tenant, scope) => {
      const tokens = byTenant.get(tenant);
      if (tokens === undefined) throw new Error('This deployment does not serve that tenant.');
      return tokens(scope);
    },
  };
};
