import { readFileSync } from 'node:fs';
import { readConfig } from '#api/config.ts';
import { wake } from '#api/functions/queues/wake.ts';
import { sweep } from '#api/functions/timers/sweep.ts';
import { monday } from '#test/builders/named.ts';
import { infraFile, infraFiles, membersOf, moduleFile } from './bicep/infra-files.ts';
import { keysIn } from './bicep/read-bicep.ts';

const main = infraFile('infra/main.bicep');
const api = infraFile('infra/modules/api.bicep');
const named = infraFiles.map((file) => [file.path, file] as const);
const modules = main.of('module').map((module) => [module.name, module] as const);

/** Azure's names for what may be done, written down from its documentation and not from the files here. */
const builtInRoles = {
  'Storage Blob Data Owner': 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
  'Storage Queue Data Contributor': '974c5e8b-45b9-4653-ba55-5f855dd0fb88',
  'Storage Table Data Contributor': '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3',
  'Monitoring Metrics Publisher': '3913510d-42f4-4e42-8a64-420c390055eb',
};

const resourceTypes = {
  'Microsoft.Authorization/roleAssignments': '2022-04-01',
  'Microsoft.BotService/botServices': '2022-09-15',
  'Microsoft.BotService/botServices/channels': '2022-09-15',
  'Microsoft.Insights/actionGroups': '2023-01-01',
  'Microsoft.Insights/components': '2020-02-02',
  'Microsoft.Insights/diagnosticSettings': '2021-05-01-preview',
  'Microsoft.Insights/metricAlerts': '2018-03-01',
  'Microsoft.Insights/scheduledQueryRules': '2022-06-15',
  'Microsoft.ManagedIdentity/userAssignedIdentities': '2023-01-31',
  'Microsoft.OperationalInsights/workspaces': '2023-09-01',
  'Microsoft.Storage/storageAccounts': '2023-05-01',
  'Microsoft.Storage/storageAccounts/blobServices': '2023-05-01',
  'Microsoft.Storage/storageAccounts/blobServices/containers': '2023-05-01',
  'Microsoft.Storage/storageAccounts/queueServices': '2023-05-01',
  'Microsoft.Web/serverfarms': '2024-04-01',
  'Microsoft.Web/sites': '2024-04-01',
  basicPublishingCredentialsPolicies: '2024-04-01',
  config: '2024-04-01',
  'Microsoft.Web/staticSites': '2024-04-01',
  'Microsoft.Web/staticSites/customDomains': '2024-04-01',
};

describe.each(named)('%s', (_path, file) => {
  test('every name that is used is declared, and every one declared is used', () => {
    const declared = file.declarations.map(({ name }) => name);
    expect([...file.used].filter((name) => !declared.includes(name))).toEqual([]);
    const meant = [...file.of('param'), ...file.of('var')].map(({ name }) => name);
    expect(meant.filter((name) => !file.used.has(name))).toEqual([]);
    const symbols = file.declarations.filter(({ kind }) => kind !== 'output').map(({ name }) => name);
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  test('X6 it holds no key and asks for none', () => {
    expect(file.text).not.toMatch(/listKeys|listAccountSas|AccountKey|@secure|password:/);
  });
});

test.each(modules)('the module %s is given what it wants, and nothing else', (_name, module) => {
  const params = moduleFile(main, module).of('param');
  const given = keysIn(module.tokens, 'params');
  const wanted = params.filter(({ hasDefault }) => !hasDefault).map(({ name }) => name);
  expect(wanted.filter((name) => !given.includes(name))).toEqual([]);
  expect(given.filter((name) => !params.some((param) => param.name === name))).toEqual([]);
});

test('what is read of a module it gives, and it gives nothing that nobody reads', () => {
  const given = modules.flatMap(([, module]) =>
    moduleFile(main, module)
      .of('output')
      .map(({ name }) => `${module.name}.${name}`),
  );
  const read = main.outputsUsed.map(({ module, output }) => `${module}.${output}`);
  expect(given.sort()).toEqual([...new Set(read)].sort());
});

test('every type of resource is asked for in one version, and is one that is known', () => {
  const found = infraFiles.flatMap((file) => file.of('resource').map(({ type }) => type.split('@')));
  expect(Object.fromEntries(found)).toEqual(resourceTypes);
  for (const [type = '', version] of found) {
    expect([type, version]).toEqual([type, resourceTypes[type as keyof typeof resourceTypes]]);
  }
});

test('X1 the identity is given the roles it needs, and no other', () => {
  const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  const used = infraFiles.flatMap(({ text }) => text.match(guid) ?? []);
  expect(used.sort()).toEqual(Object.values(builtInRoles).sort());
});

describe('the settings of the functions', () => {
  const id = '11111111-1111-4111-8111-111111111111';
  const values: Record<string, string> = {
    TENANT_IDS: id,
    CLIENT_ID: id,
    APP_ID_URI: `api://tab.example/${id}`,
    BOT_ID: id,
    BOT_TENANT_ID: id,
    TEAMS_APP_EXTERNAL_ID: id,
    TAB_ORIGIN: 'https://tab.example',
    API_URL: 'https://api.example',
    BOOKING: 'app',
    SHAREPOINT_PROFILES: 'off',
    OTEL_EXPORTER_OTLP_ENDPOINT: '',
    MANAGED_IDENTITY_CLIENT_ID: id,
    AzureWebJobsStorage__accountName: 'stbinome',
  };
  const names = membersOf(api, 'settings');
  const env = Object.fromEntries(names.map((name) => [name, values[name]]));
  /** Those of the sandbox, and the secrets that a managed identity stands for. */
  const neverInAzure = [
    ...['AzureWebJobsStorage', 'CLIENT_SECRET', 'BOT_SECRET'],
    ...['ORIGIN_MAP', 'BOT_OPENID_METADATA_URL', 'BOT_TOKEN_ISSUER', 'BOT_SERVICE_URL', 'CLOCK_URL'],
  ];

  test('the app starts with them, as a managed identity', () => {
    expect(readConfig(env)).toMatchObject({
      credentials: { kind: 'identity', storageAccount: 'stbinome' },
      originMap: {},
    });
  });

  test('the app reads each of them, and no other but those of the sandbox', () => {
    const read = new Set<string>();
    readConfig(
      new Proxy(env, {
        get: (target, name) => {
          if (typeof name === 'string') read.add(name);
          return target[String(name)];
        },
      }),
    );
    expect([...names, ...neverInAzure].sort()).toEqual([...read].sort());
  });

  test('those of the host say how storage and logs are entered', () => {
    expect(membersOf(api, 'hostSettings')).toEqual([
      'AzureWebJobsStorage__credential',
      'AzureWebJobsStorage__clientId',
      'APPLICATIONINSIGHTS_CONNECTION_STRING',
      'APPLICATIONINSIGHTS_AUTHENTICATION_STRING',
    ]);
  });
});

test('X6 nobody enters storage or logs by key, or the functions by password', () => {
  expect(infraFile('infra/modules/storage.bicep').text).toContain('allowSharedKeyAccess: false');
  expect(infraFile('infra/modules/storage.bicep').text).toContain('allowBlobPublicAccess: false');
  expect(infraFile('infra/modules/monitoring.bicep').text.match(/isableLocalAuth: true/g)).toHaveLength(2);
  expect(infraFile('infra/modules/bot.bicep').text).toContain("msaAppType: 'UserAssignedMSI'");
  expect(api.text.match(/allow: false/g)).toHaveLength(2);
});

test('the alert on failed deliveries asks for the functions that deliver, by the names they are registered by', () => {
  const { text } = infraFile('infra/modules/alerts.bicep');
  const asked = /OperationName in \(([^)]*)\)/.exec(text)?.[1] ?? '';
  const deps = { ready: () => Promise.resolve(), clock: { now: () => Promise.resolve(monday) } };
  const names = [
    wake({ ...deps, attend: () => Promise.resolve(true), queueName: 'wake' }).name,
    sweep({ ...deps, sweep: () => Promise.resolve(0) }).name,
  ];
  expect(asked.replaceAll('"', '').split(', ')).toEqual(names);
});

test('the alert on messages given up looks for the queue that the host makes beside ours', () => {
  const { text } = infraFile('infra/modules/alerts.bicep');
  const source = readFileSync('api/adapters/storage/connect.ts', 'utf8');
  const queue = /wakeQueueName = '(\w+)'/.exec(source)?.[1] ?? '';
  expect(text).toContain(`waits in the queue ${queue}-poison`);
  expect(text).toContain('Uri has "-poison"');
});
