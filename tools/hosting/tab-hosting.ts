import { microsoftHosts } from './microsoft-hosts.ts';

type Headers = Readonly<Record<string, string>>;

/** How the files of the tab are served, in the words of `staticwebapp.config.json`. */
export interface TabHosting {
  globalHeaders: Headers;
  /** The first that fits adds to them; `/*` at the end stands for whatever is below. */
  routes: readonly { route: string; headers: Headers }[];
}

export interface TabPlaces {
  apiBaseUrl: string;
  /** Origins that may frame the tab besides Microsoft's own. */
  extraHostOrigins: readonly string[];
}

/** Where Outlook's own script comes from, which Microsoft forbids to copy. */
const officeScripts = 'https://appsforoffice.microsoft.com';

/**
 * Frames of Microsoft 365 only; no script from, and no call to, anywhere else. teams-js would ask a server of Microsoft for
 * newer hosts: it is not let, and knows those of its version. MSAL asks the host, and the host Entra. Styles are written
 * into the page by Fluent.
 */
const policy = ({ apiBaseUrl, extraHostOrigins }: TabPlaces, scripts: readonly string[] = []): string =>
  [
    "default-src 'self'",
    ['script-src', "'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ['connect-src', "'self'", new URL(apiBaseUrl).origin].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ['frame-ancestors', ...extraHostOrigins, ...microsoftHosts].join(' '),
  ].join('; ');

/** The one source of what is sent with the tab's files, for Azure and for the sandbox. */
export const tabHosting = (places: TabPlaces): TabHosting => ({
  globalHeaders: {
    'content-security-policy': policy(places),
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  },
  routes: [
    { route: '/config.json', headers: { 'cache-control': 'no-store' } },
    // The build names them after their content.
    { route: '/assets/*', headers: { 'cache-control': 'public, max-age=31536000, immutable' } },
    {
      route: '/taskpane.html',
      headers: { 'content-security-policy': policy(places, [officeScripts]) },
    },
  ],
});

/** What is sent with the file at this path. */
export const headersAt = ({ globalHeaders, routes }: TabHosting, path: string): Headers => {
  const fits = ({ route }: { route: string }): boolean =>
    route.endsWith('/*') ? path.startsWith(route.slice(0, -1)) : path === route;
  return { ...globalHeaders, ...routes.find(fits)?.headers };
};
