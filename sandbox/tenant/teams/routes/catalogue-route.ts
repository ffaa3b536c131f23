import type { TeamsRoute } from '../teams-route.ts';
import { refused } from '../../connector/wire/refused.ts';
import { renderTeamsApp } from '../catalogue/teams-app.ts';
import { equalsFilter } from '../odata/equals-filter.ts';

const known = new Set(['id', 'externalId', 'displayName', 'distributionMethod']);

/** The organisation's catalogue, which holds the one app. */
export const catalogueRoute: TeamsRoute = {
  method: 'GET',
  path: '/v1.0/appCatalogs/teamsApps',
  needs: {
    audience: 'graph',
    anyRole: ['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All'],
    anyScope: ['AppCatalog.Submit', 'AppCatalog.Read.All', 'AppCatalog.ReadWrite.All'],
  },
  handle: ({ url }, world) => {
    const filter = url.searchParams.get('$filter');
    const wanted = filter === null ? {} : equalsFilter(filter);
    if (wanted === undefined || Object.keys(wanted).some((name) => !known.has(name))) return badFilter;
    const app = renderTeamsApp(world);
    const fits = Object.entries(wanted).every(([name, value]) => app[name] === value);
    return { status: 200, body: { '@odata.context': context, value: fits ? [app] : [] } };
  },
};

const context = 'https://graph.microsoft.com/v1.0/$metadata#appCatalogs/teamsApps';
const badFilter = refused(400, 'BadRequest', 'The filter of the catalogue is not supported.');
