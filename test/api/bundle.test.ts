import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '#api/functions/http/routes.ts';
import { readHostJson } from '#sandbox/host/host-json.ts';
import { inMemoryPorts } from '../fakes/in-memory-ports.ts';

const id = '11111111-1111-4111-8111-111111111111';
const settings = {
  AzureWebJobsStorage: process.env['TEST_STORAGE_CONNECTION'] ?? '',
  TENANT_IDS: id,
  CLIENT_ID: id,
  CLIENT_SECRET: 'secret',
  APP_ID_URI: `api://tab.example/${id}`,
  BOT_ID: id,
  BOT_SECRET: 'secret',
  BOT_TENANT_ID: id,
  TEAMS_APP_EXTERNAL_ID: id,
  TAB_ORIGIN: 'https://tab.example',
  API_URL: 'https://api.example',
};

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

interface Loaded {
  functions: {
    name: string;
    trigger: { type: string; methods?: string[]; route?: string; queueName?: string };
  }[];
  answers: Record<string, { status: string; body: string }>;
}

let loaded: Loaded;
let directory: string;
const run = (script: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...settings },
  });

beforeAll(() => {
  run('tools/build.ts', '--only', 'api');
  // Away from node_modules, as it is delivered.
  directory = mkdtempSync(join(tmpdir(), 'binome-api-'));
  cpSync('dist/api', directory, { recursive: true, filter: (file) => !file.endsWith('.map') });
  const bundle = join(directory, 'main.cjs');
  const said = run('test/api/load-bundle.ts', bundle, traceparent, 'health', 'read-me', 'messages');
  loaded = JSON.parse(said) as Loaded;
}, 180_000);

const named = (type: string) => loaded.functions.filter(({ trigger }) => trigger.type === type);

test('every route is registered, each at an address of its own', () => {
  const expected = [
    'health',
    'messages',
    'calendar-notices',
    ...routes(inMemoryPorts().ports).map(({ name }) => name),
  ];
  const http = named('httpTrigger');
  expect(http.map(({ name }) => name).sort()).toEqual(expected.sort());
  const addresses = http.map(({ trigger }) => `${trigger.methods?.join() ?? ''} ${trigger.route ?? ''}`);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('time and the queue have a function each', () => {
  expect(named('timerTrigger').map(({ name }) => name)).toEqual(['sweep']);
  expect(named('queueTrigger').map(({ trigger }) => trigger.queueName)).toEqual(['wake']);
});

test('the built functions answer over real storage, without node_modules', () => {
  const statuses = Object.entries(loaded.answers).map(([name, { status }]) => [name, status]);
  expect(Object.fromEntries(statuses)).toEqual({ health: '200', 'read-me': '401', messages: '200' });
});

test('what goes wrong is named as the tab named what it asked', () => {
  expect(JSON.parse(loaded.answers['read-me']?.body ?? '')).toMatchObject({
    instance: 'urn:uuid:4bf92f35-77b3-4da6-a3ce-929d0e0e4736',
  });
});

/** What is read only when it is needed, as bench/README.md tells. */
const packageOfPart = {
  'apache-arrow': 'apache-arrow',
  'azure-storage-blob': '@azure/storage-blob',
  botbuilder: 'botbuilder',
  'date-holidays': 'date-holidays',
  'microsoft-microsoft-graph-client': '@microsoft/microsoft-graph-client',
  open: 'open',
  'otlp-sdk': '@opentelemetry/sdk-trace',
};

test('what a first answer does without is in parts of its own, and nothing of it in the bundle', () => {
  const { sources } = JSON.parse(readFileSync('dist/api/main.cjs.map', 'utf8')) as { sources: string[] };
  const inside = (name: string) => sources.some((source) => source.includes(`/node_modules/${name}/`));
  expect(inside('@azure/storage-queue')).toBe(true);
  const parts = Object.keys(packageOfPart);
  expect(
    readdirSync(join(directory, 'parts'))
      .filter((file) => file.endsWith('.cjs'))
      .sort(),
  ).toEqual(parts.map((part) => `${part}.cjs`).sort());
  expect(Object.values(packageOfPart).filter(inside)).toEqual([]);
});

test('the bundle is plain ASCII, which Node reads in half the time', () => {
  expect(/[^\0-\x7f]/.exec(readFileSync('dist/api/main.cjs', 'latin1'))?.[0]).toBeUndefined();
});

test('where a collector listens, the built functions tell it of a call before they end, under the name of its act', () => {
  const said = run('test/api/measure-in-bundle.ts', join(directory, 'main.cjs'), traceparent, 'read-me');
  const told = JSON.parse(said) as Record<string, string>;
  expect(told['/v1/traces']).toContain('"traceId":"4bf92f3577b34da6a3ce929d0e0e4736"');
  expect(told['/v1/traces']).toContain('"name":"read-me"');
});

test('M4 threads of the matcher start from the file beside the bundle, and none is left running', () => {
  const said = run('test/api/match-in-bundle.ts', join(directory, 'matcher.cjs'));
  expect(JSON.parse(said)).toEqual({ threads: 2, pairs: 8, gap: 0 });
});

test('the settings of the host are those the sandbox runs with', () => {
  expect(readHostJson(join(directory, 'host.json'))).toMatchObject({
    routePrefix: 'api',
    queues: { messageEncoding: 'base64', maxDequeueCount: 5 },
  });
});

test('Azure finds the functions by the package beside them, and storage by the extensions of the host', () => {
  const parsed = (file: string) => JSON.parse(readFileSync(join(directory, file), 'utf8')) as unknown;
  expect(parsed('package.json')).toMatchObject({ main: 'main.cjs' });
  expect(parsed('host.json')).toMatchObject({
    extensionBundle: { id: 'Microsoft.Azure.Functions.ExtensionBundle', version: '[4.*, 5.0.0)' },
  });
});
