import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TabSettings } from '#sandbox/pages/serve-tab.ts';
import { root } from '#tools/build/root.ts';
import { tabHosting } from '#tools/hosting/tab-hosting.ts';
import { sayDryRun } from './az.ts';
import { readOptions } from './read-options.ts';

/** Tells one build of the tab whose it is, and Static Web Apps with which headers to serve it. */
const options = readOptions({
  api: 'the address of the functions (API_URL)',
  client: 'the id of the registration (AAD_APP_CLIENT_ID)',
  'teams-app': 'the id in the manifest (TEAMS_APP_ID)',
});

const settings: TabSettings = {
  apiBaseUrl: options.api,
  clientId: options.client,
  teamsAppId: options['teams-app'],
  extraHostOrigins: [],
};

const folder = join(root, 'dist/tab');
if (!options.dryRun && !existsSync(join(folder, 'index.html'))) {
  console.error('dist/tab is not built: npm run build -- --only tab');
  process.exit(1);
}
sayDryRun(options.dryRun);
for (const [name, content] of Object.entries({
  'config.json': settings,
  'staticwebapp.config.json': tabHosting(settings),
})) {
  const text = `${JSON.stringify(content, undefined, 2)}\n`;
  console.log(`dist/tab/${name}\n${text}`);
  if (!options.dryRun) writeFileSync(join(folder, name), text);
}
