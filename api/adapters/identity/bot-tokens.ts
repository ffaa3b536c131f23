import { clientTokens } from './client-tokens.ts';

export interface BotTokensConfig {
  botId: string;
  botSecret: string;
  botTenantId: string;
  fetch: typeof fetch;
}

export interface BotTokens {
  /** What the bot shows the Bot Connector. */
  token(): Promise<string>;
}

export const makeBotTokens = ({ botId, botSecret, botTenantId, fetch }: BotTokensConfig): BotTokens => {
  const tokens = clientTokens({ tenantId: botTenantId, clientId: botId, clientSecret: botSecret, fetch });
  return { token: () => tokens('https://api.botframework.com/.default') };
};
