import type { Registration } from './registration.ts';
import type { WayToBook } from './start-options.ts';

export type Urls = { shellUrl: string; tenantUrl: string; tabUrl: string; apiUrl: string };

interface Setting {
  registration: Registration;
  urls: Urls;
  booking: WayToBook;
  storageConnection: string;
}

/** What the product reads from its environment, pointing all of Microsoft 365 at the sandbox. */
export const workerEnvironment = ({
  registration,
  urls: { tenantUrl, tabUrl, apiUrl },
  booking,
  storageConnection,
}: Setting): Record<string, string> => ({
  AzureWebJobsStorage: storageConnection,
  TENANT_IDS: registration.tenantId,
  CLIENT_ID: registration.clientId,
  CLIENT_SECRET: registration.clientSecret,
  APP_ID_URI: registration.appIdUri,
  BOT_ID: registration.botId,
  BOT_SECRET: registration.botSecret,
  BOT_TENANT_ID: registration.tenantId,
  TEAMS_APP_EXTERNAL_ID: registration.teamsAppExternalId,
  BOOKING: booking,
  TAB_ORIGIN: tabUrl,
  API_URL: apiUrl,
  SHAREPOINT_PROFILES: 'on',
  ORIGIN_MAP: JSON.stringify({
    'https://graph.microsoft.com': tenantUrl,
    'https://login.microsoftonline.com': tenantUrl,
  }),
  BOT_OPENID_METADATA_URL: `${tenantUrl}/botframework/.well-known/openidconfiguration`,
  BOT_TOKEN_ISSUER: 'https://api.botframework.com',
  BOT_SERVICE_URL: `${tenantUrl}/connector/`,
  CLOCK_URL: `${tenantUrl}/_sandbox/clock`,
});
