import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { microsoftHosts } from './microsoft-hosts.ts';
import { headersAt, tabHosting } from './tab-hosting.ts';

const hosting = tabHosting({
  apiBaseUrl: 'https://api.binome.example/somewhere',
  extraHostOrigins: ['http://127.0.0.1:7070'],
});
const policyAt = (path: string): string => headersAt(hosting, path)['content-security-policy'] ?? '';

/** By the rules of CSP: a star stands for one label or more. */
const allows = (source: string, host: string): boolean => {
  const allowed = source.replace('https://', '');
  return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed;
};

const trusted = (): string[] => {
  const entry = createRequire(__filename).resolve('@microsoft/teams-js/package.json');
  const list = 'dist/esm/packages/teams-js/src/artifactsForCDN/validDomains.json.js';
  const text = readFileSync(join(dirname(entry), list), 'utf8');
  return [...text.matchAll(/"([^"]+)"/g)].map(([, host]) => host ?? '');
};

test('whatever teams-js takes for Teams, Outlook or the home of Microsoft 365 may frame the tab', () => {
  const homes = /^(\*\.)?((gov|dod)\.)?(teams|outlook|webmail|www|portal|m365)\./;
  const others = /bing|officeppe|localhost|copilot|\.dev\./;
  const hosts = trusted().filter((host) => homes.test(host) && !others.test(host));
  expect(hosts.length).toBeGreaterThan(15);
  const notAllowed = hosts.filter(
    (host) => !microsoftHosts.some((source) => allows(source, host.replace('*.', 'any.'))),
  );
  expect(notAllowed).toEqual([]);
});

test('frames are Microsoft’s and those of the installation; calls go to the API alone', () => {
  expect(policyAt('/index.html')).toContain(
    'frame-ancestors http://127.0.0.1:7070 https://teams.microsoft.com',
  );
  expect(policyAt('/index.html')).toContain("connect-src 'self' https://api.binome.example;");
  expect(policyAt('/index.html')).toContain("script-src 'self';");
});

test('only the pane of Outlook may run Outlook’s script', () => {
  expect(policyAt('/taskpane.html')).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policyAt('/assets/taskpane-1.js')).not.toContain('appsforoffice');
});

test('what is named after its content is kept for ever, the rest is asked for again, settings are not kept', () => {
  const kept = (path: string) => headersAt(hosting, path)['cache-control'];
  expect(kept('/assets/index-abc.js')).toBe('public, max-age=31536000, immutable');
  expect(kept('/index.html')).toBe('no-cache');
  expect(kept('/config.json')).toBe('no-store');
});
