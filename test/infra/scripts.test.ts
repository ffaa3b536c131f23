import { execFileSync, spawnSync } from 'node:child_process';

const script = (name: string, ...args: string[]) => [`infra/scripts/${name}`, ...args];
const say = (name: string, ...args: string[]): string =>
  execFileSync(process.execPath, script(name, ...args, '--dry-run'), { encoding: 'utf8' });

test('a dry run says each step, and how to undo it', () => {
  const said = say(
    'trust-identity.ts',
    '--client',
    'the-app',
    '--identity',
    'the-identity',
    '--tenant',
    'the-tenant',
  );
  expect(said).toContain('nothing is changed');
  expect(said).toContain('https://login.microsoftonline.com/the-tenant/v2.0');
  expect(said).toContain('"subject":"the-identity"');
  expect(said).toContain('api://AzureADTokenExchange');
  expect(said).toContain('To undo:');
});

test('X1 consent names each permission with its reason, and leaves mailboxes to Exchange unless told otherwise', () => {
  const byExchange = say('grant-permissions.ts', '--client', 'the-app', '--calendars', 'exchange');
  expect(byExchange).toContain('User.Read.All: reads role, department');
  expect(byExchange).not.toContain('Calendars');
  const everywhere = say('grant-permissions.ts', '--client', 'the-app', '--calendars', 'tenant');
  expect(everywhere).toContain('Allow Calendars.ReadWrite.');
});

test('the tab is told whose it is, and served with the policy of the sandbox', () => {
  const api = 'https://func.example';
  const said = say(
    'write-tab-settings.ts',
    ...['--api', api, '--client', 'the-app', '--teams-app', 'the-package'],
  );
  expect(said).toContain('"clientId": "the-app"');
  expect(said).toContain(`connect-src 'self' ${api};`);
  expect(said).toContain('frame-ancestors https://teams.microsoft.com');
});

test('what is missing is said, and nothing is done', () => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    script('trust-identity.ts', '--client', 'c'),
    {
      encoding: 'utf8',
    },
  );
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('--identity');
  expect(stderr).toContain('--tenant');
});
