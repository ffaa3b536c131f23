import type { RunningPage } from './serve-page.ts';
import { servePage } from './serve-page.ts';

/** What the tab reads from `/config.json` when it starts. */
export type TabSettings = {
  apiBaseUrl: string;
  clientId: string;
  appIdUri: string;
  teamsAppId: string;
  extraHostOrigins: readonly string[];
};

const microsoftHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** The tab's policy: frames of Microsoft 365 and of the shell only; no script, and no call, to anywhere else. */
export const tabPolicy = ({ apiBaseUrl, extraHostOrigins }: TabSettings): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${new URL(apiBaseUrl).origin}`,
    "object-src 'none'",
    "base-uri 'none'",
    `frame-ancestors ${[...extraHostOrigins, ...microsoftHosts].join(' ')}`,
  ].join('; ');

export const serveTab = (options: {
  port: number;
  directory: string;
  settings: TabSettings;
}): Promise<RunningPage> =>
  servePage({
    port: options.port,
    directory: options.directory,
    answers: { '/config.json': () => options.settings },
    headers: { 'content-security-policy': tabPolicy(options.settings), 'referrer-policy': 'no-referrer' },
  });
