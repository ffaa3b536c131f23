import { z } from 'zod';
import type { AppInstaller } from '#core/ports/app-installer.ts';
import type { TenantId } from '#core/shared/ids.ts';
import type { Graph, GraphCall } from './wire/graph-call.ts';
import { personPath, query, quoted } from './wire/query.ts';
import { faultOf, isDone, readAnswer } from './wire/read-answer.ts';

export interface AppInstallerConfig {
  /** The id in the app's manifest. */
  externalId: string;
  /** Milliseconds of wall time. */
  wallTime?: () => number;
}

type CatalogueEntry = { kind: 'known'; appId: string } | { kind: 'unknown' } | { kind: 'refused' };

const catalogue = z.object({
  value: z.array(z.object({ id: z.string(), distributionMethod: z.string().catch('') })),
});
// An administrator may add the app any minute.
const unknownForMs = 60_000;

const readCatalogue = async (graph: Graph, tenant: TenantId, externalId: string): Promise<CatalogueEntry> => {
  const path = `/appCatalogs/teamsApps${query({ $filter: `externalId eq ${quoted(externalId)}` })}`;
  const call: GraphCall = { what: 'look the app up in the catalogue', method: 'GET', path };
  const answer = await graph.send(tenant, call);
  if (answer.status === 403) return { kind: 'refused' };
  // What somebody has sideloaded cannot be given to others.
  const apps = readAnswer(call, answer, catalogue).value.filter(
    ({ distributionMethod }) => distributionMethod !== 'sideloaded',
  );
  const app = apps.find(({ distributionMethod }) => distributionMethod === 'organization') ?? apps[0];
  return app === undefined ? { kind: 'unknown' } : { kind: 'known', appId: app.id };
};

const makeCatalogue = (graph: Graph, { externalId, wallTime = Date.now }: AppInstallerConfig) => {
  const kept = new Map<TenantId, { entry: CatalogueEntry; until: number }>();
  const asked = new Map<TenantId, Promise<CatalogueEntry>>();
  const ask = async (tenant: TenantId): Promise<CatalogueEntry> => {
    const entry = await readCatalogue(graph, tenant, externalId);
    kept.set(tenant, { entry, until: entry.kind === 'known' ? Infinity : wallTime() + unknownForMs });
    return entry;
  };
  return {
    forget: (tenant: TenantId) => void kept.delete(tenant),
    /** Many who want to know at once ask once. */
    entryIn: (tenant: TenantId): Promise<CatalogueEntry> => {
      const known = kept.get(tenant);
      if (known !== undefined && wallTime() < known.until) return Promise.resolve(known.entry);
      const asking = asked.get(tenant) ?? ask(tenant).finally(() => asked.delete(tenant));
      asked.set(tenant, asking);
      return asking;
    },
  };
};

export const makeAppInstaller = (graph: Graph, config: AppInstallerConfig): AppInstaller => {
  const { entryIn, forget } = makeCatalogue(graph, config);
  return {
    install: async (tenant, person) => {
      const entry = await entryIn(tenant);
      if (entry.kind !== 'known') return entry.kind === 'refused' ? 'refused' : 'unknown-app';
      const bound = `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${encodeURIComponent(entry.appId)}`;
      const call: GraphCall = {
        what: 'install the app for somebody',
        method: 'POST',
        path: personPath(person, '/teamwork/installedApps'),
        body: { 'teamsApp@odata.bind': bound },
        // The second time it is there already.
        repeatable: true,
      };
      const answer = await graph.send(tenant, call);
      if (isDone(answer)) return 'installed';
      if (answer.status === 409) return 'already-there';
      if (answer.status === 403) return 'refused';
      if (answer.status !== 404) throw faultOf(call, answer);
      // Either the app has left the catalogue, or the person the company.
      forget(tenant);
      return (await entryIn(tenant)).kind === 'known' ? 'refused' : 'unknown-app';
    },
  };
};
