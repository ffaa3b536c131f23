import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningPage } from './serve-page.ts';
import { serveTab } from './serve-tab.ts';

const settings = {
  apiBaseUrl: 'http://127.0.0.1:1234',
  clientId: 'c',
  teamsAppId: 't',
  extraHostOrigins: ['http://127.0.0.1:7070'],
};
let page: RunningPage;

beforeAll(async () => {
  const directory = mkdtempSync(join(tmpdir(), 'binome-page-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<p>tab</p>');
  writeFileSync(join(directory, 'assets/index-abc.js'), 'export {};'.repeat(200));
  page = await serveTab({ port: 0, directory, settings });
});
afterAll(() => page.close());

test('routes of the page answer with its index, never from a cache', async () => {
  const answer = await fetch(`${page.url}/programmes/7`);
  expect(await answer.text()).toBe('<p>tab</p>');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

test('built assets are gzipped and may be kept for ever', async () => {
  const answer = await fetch(`${page.url}/assets/index-abc.js`);
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('content-type')).toContain('text/javascript');
  expect(answer.headers.get('cache-control')).toContain('immutable');
});

test('settings are answered at run time', async () => {
  expect(await (await fetch(`${page.url}/config.json`)).json()).toEqual(settings);
});

test('only Microsoft 365 and the shell may frame the tab', async () => {
  const policy = (await fetch(page.url)).headers.get('content-security-policy');
  expect(policy).toContain('frame-ancestors http://127.0.0.1:7070 https://teams.microsoft.com');
  expect(policy).toContain("connect-src 'self' http://127.0.0.1:1234;");
});

test('what is not there is 404, also when it lies outside the folder', async () => {
  expect((await fetch(`${page.url}/missing.js`)).status).toBe(404);
  expect((await fetch(`${page.url}/..%2f..%2fetc%2fhosts.txt`)).status).toBe(404);
  expect((await fetch(page.url, { method: 'POST' })).status).toBe(405);
});
