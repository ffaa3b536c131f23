import { azOf, sayDryRun } from './az.ts';
import { readOptions } from './read-options.ts';

/** Tells Entra to believe the managed identity when it speaks for the registration: a federated credential (X6). */
const { client, identity, tenant, dryRun } = readOptions({
  client: 'the id of the registration (AAD_APP_CLIENT_ID)',
  identity: 'the id of the managed identity’s service principal (MANAGED_IDENTITY_PRINCIPAL_ID)',
  tenant: 'the id of the tenant (AAD_APP_TENANT_ID)',
});
const az = azOf(dryRun);
sayDryRun(dryRun);

const known = await az({
  says: 'Look whether the registration trusts the managed identity already.',
  args: [
    ...['ad', 'app', 'federated-credential', 'list', '--id', client],
    ...['--query', `[?subject=='${identity}'].name`, '--output', 'tsv'],
  ],
});
if (known === '') {
  await az({
    says: 'Let the managed identity, and nobody else, prove that it is the registration. No secret is made.',
    args: [
      ...['ad', 'app', 'federated-credential', 'create', '--id', client, '--parameters'],
      JSON.stringify({
        name: 'binome-managed-identity',
        issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
        subject: identity,
        audiences: ['api://AzureADTokenExchange'],
      }),
    ],
  });
} else {
  console.log(`It does, by the credential ${known}.`);
}
console.log(
  `\nTo undo: az ad app federated-credential delete --id ${client} --federated-credential-id binome-managed-identity`,
);
