import { readConfig } from './config.ts';

const id = '11111111-1111-4111-8111-111111111111';
const env = {
  AzureWebJobsStorage: 'UseDevelopmentStorage=true',
  TENANT_IDS: `${id}, 22222222-2222-4222-8222-222222222222`,
  CLIENT_ID: id,
  CLIENT_SECRET: 'the client’s secret',
  APP_ID_URI: `api://tab.example/${id}`,
  BOT_ID: id,
  BOT_SECRET: 'the bot’s secret',
  BOT_TENANT_ID: id,
  TEAMS_APP_EXTERNAL_ID: id,
  TAB_ORIGIN: 'https://tab.example',
  API_URL: 'https://api.example',
};
const { AzureWebJobsStorage: _, CLIENT_SECRET: __, BOT_SECRET: ___, ...withoutSecrets } = env;
const inAzure = {
  ...withoutSecrets,
  MANAGED_IDENTITY_CLIENT_ID: id,
  AzureWebJobsStorage__accountName: 'stbinome',
};
const faultOf = (settings: Record<string, string | undefined>): string => {
  try {
    readConfig(settings);
  } catch (error) {
    return String(error);
  }
  throw new Error('The settings were taken.');
};

test('in production nothing of the sandbox is set', () => {
  expect(readConfig(env)).toMatchObject({
    tenantIds: [id, '22222222-2222-4222-8222-222222222222'],
    originMap: {},
    clockUrl: undefined,
    botServiceUrl: undefined,
  });
});

test('S4 how it books is chosen at install: in Outlook as the app, or as files', () => {
  expect(readConfig(env).booking).toBe('app');
  expect(readConfig({ ...env, BOOKING: 'file' }).booking).toBe('file');
  expect(faultOf({ ...env, BOOKING: 'fax' })).toContain('BOOKING must be app, delegated or file');
});

test('X1 what SharePoint keeps of people is asked for only where it is switched on', () => {
  expect(readConfig(env).profiles).toBe(false);
  expect(readConfig({ ...env, SHAREPOINT_PROFILES: 'on' }).profiles).toBe(true);
  expect(faultOf({ ...env, SHAREPOINT_PROFILES: 'yes' })).toContain('SHAREPOINT_PROFILES must be on or off');
});

test('X6 in Azure a managed identity stands for every secret', () => {
  expect(readConfig(env).credentials).toMatchObject({ kind: 'secrets', botSecret: 'the bot’s secret' });
  expect(readConfig(inAzure).credentials).toEqual({
    kind: 'identity',
    identityClientId: id,
    storageAccount: 'stbinome',
  });
});

test.each(['AzureWebJobsStorage', 'CLIENT_SECRET', 'BOT_SECRET'] as const)(
  'X6 beside a managed identity no secret is taken: %s',
  (name) => {
    const fault = faultOf({ ...inAzure, [name]: env[name] });
    expect(fault).toContain(`${name} must not be set beside a managed identity`);
  },
);

test('the bot is the managed identity, and storage is named', () => {
  expect(faultOf({ ...inAzure, BOT_ID: '22222222-2222-4222-8222-222222222222' })).toContain(
    'BOT_ID must be the managed identity',
  );
  expect(faultOf({ ...inAzure, AzureWebJobsStorage__accountName: 'https://x' })).toContain(
    'AzureWebJobsStorage__accountName must be the name of a storage account',
  );
});

test('every problem is told at once', () => {
  const fault = faultOf({ ...env, CLIENT_ID: 'mine', BOT_SECRET: undefined, TAB_ORIGIN: 'tab' });
  for (const name of ['CLIENT_ID', 'BOT_SECRET', 'TAB_ORIGIN']) expect(fault).toContain(name);
  expect(fault).toContain('BOT_SECRET is missing');
  expect(fault).not.toContain('APP_ID_URI');
});

test('X6 no secret is told', () => {
  const fault = faultOf({ ...env, CLIENT_ID: 'mine', TENANT_IDS: '' });
  expect(fault).not.toMatch(/secret|mine/);
});

test.each([
  '{"https://graph.microsoft.com":"https://evil.example"}',
  '{"https://graph.microsoft.com":1}',
  '[',
  '7',
])('X6 tokens are led off to nobody: %s', (map) => {
  expect(faultOf({ ...env, ORIGIN_MAP: map })).toContain('ORIGIN_MAP');
});
