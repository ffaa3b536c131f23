import { makeGraph } from '#api/adapters/graph/make-graph.ts';
import type { Graph } from '#api/adapters/graph/wire/graph-call.ts';
import { makeAppTokens } from '#api/adapters/identity/app-tokens.ts';
import { mapOrigins } from '#api/adapters/identity/origin-map.ts';
import { asId, type TenantId } from '#core/shared/ids.ts';
import type { Company } from '#sandbox/companies/company.ts';
import { z } from 'zod';
import { registrationOf, type Registration } from '#sandbox/supervisor/registration.ts';
import type { FaultBody } from '#sandbox/tenant/faults/fault.ts';
import { startTenant, type RunningTenant } from '#sandbox/tenant/start-tenant.ts';

export interface GraphOfATenant {
  graph: Graph;
  tenant: TenantId;
  world: RunningTenant['world'];
  registration: Registration;
  /** What the tab of this person would be handed, to show to the API. */
  tabToken(person: string): Promise<string>;
  /** Sends as the product does: production addresses, led to the tenant. */
  fetch: typeof fetch;
  /** An app-only token for Graph. */
  token(): Promise<string>;
  disturb(...faults: readonly FaultBody[]): void;
  /** `GET /v1.0/users` for each request since the last time, batches opened. */
  calls(): string[];
  close(): Promise<void>;
}

const secret = 'a-secret-of-at-least-32-characters-for-tests';
const nobodyThere = 'http://127.0.0.1:9';

/** Our client, with tokens from the tenant's Entra, talking HTTP to a tenant with this company. */
export const graphOfATenant = async (
  company: Company,
  {
    startsAt = '2026-11-23T08:00:00Z',
    booking = 'app',
    refused = [],
  }: { startsAt?: string; booking?: 'app' | 'delegated'; refused?: readonly string[] } = {},
): Promise<GraphOfATenant> => {
  const registered = registrationOf({
    secrets: { clientSecret: secret, botSecret: secret },
    apiUrl: nobodyThere,
    tabUrl: nobodyThere,
    booking,
  });
  const grantedRoles = registered.grantedRoles.filter((name) => !refused.includes(name));
  const registration = { ...registered, grantedRoles };
  const { url, world, close } = await startTenant({
    port: 0,
    registration,
    company,
    seed: company.seed,
    startsAt,
  });
  const { tenantId, clientId, clientSecret } = registration;
  const sent = mapOrigins({ 'https://graph.microsoft.com': url, 'https://login.microsoftonline.com': url });
  const tokens = makeAppTokens({ tenantIds: [tenantId], clientId, clientSecret, fetch: sent });
  let seen = 0;
  return {
    graph: makeGraph({ tokens, fetch: sent }),
    tenant: asId(tenantId),
    world,
    registration,
    tabToken: async (person) => {
      const answer = await fetch(`${url}/_sandbox/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user: person }),
      });
      return z.object({ access_token: z.string() }).parse(await answer.json()).access_token;
    },
    fetch: sent,
    token: () => tokens.tokenFor(asId(tenantId), 'https://graph.microsoft.com/.default'),
    disturb: (...faults) => world.faults.plan(faults),
    calls: () => {
      const calls = world.calls.since(seen, 1_000_000).filter(({ path }) => path.startsWith('/v1.0/'));
      seen = world.calls.last();
      return calls.map(({ method, path }) => `${method} ${path}`);
    },
    close,
  };
};
