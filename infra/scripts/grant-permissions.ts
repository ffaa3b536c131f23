import { azOf, sayDryRun } from './az.ts';
import { graphAppId, graphPermissions } from './graph-permissions.ts';
import { readOptions } from './read-options.ts';

/** An administrator's consent to what the app asks of Microsoft Graph as itself. */
const { client, calendars, dryRun } = readOptions({
  client: 'the id of the registration (AAD_APP_CLIENT_ID)',
  calendars: 'exchange (scope-calendars.ps1 grants them for a group) or tenant (every mailbox, here)',
});
if (calendars !== 'exchange' && calendars !== 'tenant') {
  console.error('--calendars is exchange or tenant.');
  process.exit(2);
}
const az = azOf(dryRun);
sayDryRun(dryRun);

const asked = graphPermissions.filter(({ by }) => by === 'entra' || calendars === 'tenant');
console.log('Binôme will be allowed, as itself:');
for (const { name, why, without } of asked) console.log(`  ${name}: ${why}. Without it: ${without}.`);
console.log('');

const principalOf = (appId: string, whose: string): Promise<string> =>
  az({
    says: `Find the service principal of ${whose}.`,
    args: ['ad', 'sp', 'show', '--id', appId, '--query', 'id', '--output', 'tsv'],
    asIf: `PRINCIPAL-OF-${appId}`,
  });
const app = await principalOf(client, 'Binôme');
const graph = await principalOf(graphAppId, 'Microsoft Graph');
const address = `https://graph.microsoft.com/v1.0/servicePrincipals/${app}/appRoleAssignments`;

const granted = await az({
  says: 'Look what is allowed already.',
  args: ['rest', '--method', 'GET', '--uri', address, '--query', 'value[].appRoleId', '--output', 'tsv'],
});
for (const { name, id } of asked) {
  if (granted.includes(id)) {
    console.log(`${name} is allowed already.`);
    continue;
  }
  await az({
    says: `Allow ${name}.`,
    args: [
      ...['rest', '--method', 'POST', '--uri', address, '--headers', 'Content-Type=application/json'],
      ...['--body', JSON.stringify({ principalId: app, resourceId: graph, appRoleId: id })],
    ],
  });
}
console.log('\nTo undo: Entra admin center, Enterprise applications, Binôme, Permissions, Revoke.');
