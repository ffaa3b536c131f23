import { z } from 'zod';
import { mapOrigins } from './adapters/identity/origin-map.ts';

const isOriginMap = (map: Record<string, string>): boolean => {
  try {
    mapOrigins(map);
    return true;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return false;
    throw error;
  }
};

const originMap = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch (cause) {
      context.addIssue(cause instanceof SyntaxError ? 'must be JSON' : String(cause));
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.string()))
  .refine(isOriginMap, 'must lead from origins to origins of this machine');

const guid = z.guid('must be a guid').toLowerCase();
const secret = z.string().min(1, 'must not be empty');
const address = z.url({ protocol: /^https?$/, error: 'must be a web address' });
const tenants = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .pipe(z.array(guid).min(1));

/** Names are those of the app's settings in Azure. What is optional belongs to the sandbox. */
const everywhere = z.object({
  TENANT_IDS: tenants,
  CLIENT_ID: guid,
  APP_ID_URI: z.string().regex(/^api:\/\/\S+$/, 'must begin with api://'),
  BOT_ID: guid,
  BOT_TENANT_ID: guid,
  TEAMS_APP_EXTERNAL_ID: guid,
  TAB_ORIGIN: address,
  API_URL: address,
  ORIGIN_MAP: originMap.default({}),
  BOT_OPENID_METADATA_URL: address.optional(),
  BOT_TOKEN_ISSUER: address.optional(),
  BOT_SERVICE_URL: address.optional(),
  CLOCK_URL: address.optional(),
  BOOKING: z.enum(['app', 'delegated', 'file'], 'must be app, delegated or file').default('app'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.union([z.literal(''), address], 'must be a web address').default(''),
  SHAREPOINT_PROFILES: z.enum(['on', 'off'], 'must be on or off').default('off'),
});

/** In the sandbox and on a developer's machine the app holds keys. */
const withSecrets = everywhere.extend({
  AzureWebJobsStorage: z.string().min(1, 'must be a connection string'),
  CLIENT_SECRET: secret,
  BOT_SECRET: secret,
});

const noSecret = z.undefined('must not be set beside a managed identity').optional();

/** In Azure it is a managed identity, and nothing it is told is a secret. */
const withIdentity = everywhere
  .extend({
    MANAGED_IDENTITY_CLIENT_ID: guid,
    AzureWebJobsStorage__accountName: z
      .string()
      .regex(/^[a-z0-9]{3,24}$/, 'must be the name of a storage account'),
    AzureWebJobsStorage: noSecret,
    CLIENT_SECRET: noSecret,
    BOT_SECRET: noSecret,
  })
  .refine(({ BOT_ID, MANAGED_IDENTITY_CLIENT_ID }) => BOT_ID === MANAGED_IDENTITY_CLIENT_ID, {
    path: ['BOT_ID'],
    message: 'must be the managed identity',
  });

const common = (read: z.infer<typeof everywhere>) => ({
  tenantIds: read.TENANT_IDS,
  clientId: read.CLIENT_ID,
  appIdUri: read.APP_ID_URI,
  botId: read.BOT_ID,
  botTenantId: read.BOT_TENANT_ID,
  teamsAppExternalId: read.TEAMS_APP_EXTERNAL_ID,
  tabOrigin: read.TAB_ORIGIN,
  apiUrl: read.API_URL,
  originMap: read.ORIGIN_MAP,
  botOpenIdMetadataUrl: read.BOT_OPENID_METADATA_URL,
  botTokenIssuer: read.BOT_TOKEN_ISSUER,
  botServiceUrl: read.BOT_SERVICE_URL,
  clockUrl: read.CLOCK_URL,
  booking: read.BOOKING,
  /** Where a collector of OpenTelemetry listens, if anybody wants to see what the app measures. */
  telemetryEndpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT || undefined,
  /** Whether what SharePoint keeps of people may be asked for: skills, schools, projects. */
  profiles: read.SHAREPOINT_PROFILES === 'on',
});

/** What proves to Entra and to storage who this app is. */
export type Credentials =
  | { kind: 'secrets'; storageConnection: string; clientSecret: string; botSecret: string }
  | { kind: 'identity'; identityClientId: string; storageAccount: string };

export type Config = ReturnType<typeof common> & { credentials: Credentials };

const bySecrets = withSecrets.transform((read): Config => ({
  ...common(read),
  credentials: {
    kind: 'secrets',
    storageConnection: read.AzureWebJobsStorage,
    clientSecret: read.CLIENT_SECRET,
    botSecret: read.BOT_SECRET,
  },
}));

const byIdentity = withIdentity.transform((read): Config => ({
  ...common(read),
  credentials: {
    kind: 'identity',
    identityClientId: read.MANAGED_IDENTITY_CLIENT_ID,
    storageAccount: read.AzureWebJobsStorage__accountName,
  },
}));

/**
 * A managed identity among the settings makes it a deployment without secrets. Throws one error that names every setting
 * that is missing or wrong; never a value.
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const read = (env['MANAGED_IDENTITY_CLIENT_ID'] === undefined ? bySecrets : byIdentity).safeParse(env);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `${name} ${env[name] === undefined ? 'is missing' : message}`;
  });
  throw new Error(`The settings of this app are not complete.\n${problems.join('\n')}`);
};
