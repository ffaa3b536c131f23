import { companyNamed } from '#sandbox/companies/company-named.ts';
import { serveTab } from '#sandbox/pages/serve-tab.ts';
import { serveShell } from '#sandbox/shell/serve.ts';
import { sayReady, stopWhenTold } from '#sandbox/supervisor/child-words.ts';
import { readTenantSettings } from '#sandbox/supervisor/tenant-settings.ts';
import { startTenant } from './start-tenant.ts';

const settings = await readTenantSettings(process.stdin);
const { registration, ports, pages, apiUrl, company, seed, startsAt, stateFile } = settings;

const tenant = await startTenant({
  port: ports.tenant,
  registration,
  company: companyNamed(company, seed),
  seed,
  startsAt,
  stateFile,
});
const tab = await serveTab({
  port: ports.tab,
  directory: pages.tab,
  settings: {
    apiBaseUrl: apiUrl,
    clientId: registration.clientId,
    teamsAppId: registration.teamsAppExternalId,
    extraHostOrigins: [`http://127.0.0.1:${ports.shell}`],
  },
});
const shell = await serveShell({
  port: ports.shell,
  directory: pages.shell,
  settings: {
    tenantUrl: tenant.url,
    tabUrl: tab.url,
    apiUrl,
    clientId: registration.clientId,
    company,
    seed,
  },
});

stopWhenTold(async () => {
  await Promise.all([shell.close(), tab.close()]);
  await tenant.close();
});
sayReady({ tenant: tenant.url, shell: shell.url, tab: tab.url });
