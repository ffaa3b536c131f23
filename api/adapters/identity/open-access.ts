import { makeAppTokens, type AppTokens } from './app-tokens.ts';
import { makeBotTokens, type BotTokens } from './bot-tokens.ts';
import { makeOnBehalfTokens, type OnBehalfTokens } from './on-behalf-tokens.ts';
import { makeManagedIdentity, type ManagedIdentity } from './managed-identity.ts';

export interface AccessConfig {
  credentials:
    | { kind: 'secrets'; storageConnection: string; clientSecret: string; botSecret: string }
    | { kind: 'identity'; identityClientId: string; storageAccount: string };
  tenantIds: readonly string[];
  clientId: string;
  botId: string;
  botTenantId: string;
  fetch: typeof fetch;
}

export interface Access {
  appTokens: AppTokens;
  botTokens: BotTokens;
  onBehalf: OnBehalfTokens;
  /** A connection string, or an account that knows the managed identity. */
  storage: string | { name: string; credential: ManagedIdentity };
}

/** For whom Entra lets a managed identity speak in place of a registration (a federated credential). */
const exchange = 'api://AzureADTokenExchange';
const botConnector = 'https://api.botframework.com';

/** What opens Microsoft 365 and storage to this app. */
export const openAccess = ({ credentials, ...config }: AccessConfig): Access => {
  if (credentials.kind === 'secrets') {
    const { clientSecret, botSecret, storageConnection } = credentials;
    return {
      appTokens: makeAppTokens({ ...config, clientSecret }),
      onBehalf: makeOnBehalfTokens({ ...config, clientSecret }),
      botTokens: makeBotTokens({ ...config, botSecret }),
      storage: storageConnection,
    };
  }
  const identity = makeManagedIdentity({ clientId: credentials.identityClientId, fetch: config.fetch });
  const tokenFor = async (resource: string): Promise<string> => (await identity.getToken(resource)).token;
  const clientAssertion = (): Promise<string> => tokenFor(exchange);
  return {
    appTokens: makeAppTokens({ ...config, clientAssertion }),
    onBehalf: makeOnBehalfTokens({ ...config, clientAssertion }),
    botTokens: { token: () => tokenFor(botConnector) },
    storage: { name: credentials.storageAccount, credential: identity },
  };
};
