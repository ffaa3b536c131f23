import type { Activity as ChannelActivity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { decodeJwt } from 'jose';
import { onceItWorks } from '#core/shared/once-it-works.ts';
import type { Activity } from './activity.ts';

export interface CallerConfig {
  botId: string;
  botTenantId: string;
  /** Where the channel publishes its keys; Microsoft's own place when there is none. */
  openIdMetadataUrl?: string | undefined;
  tokenIssuer?: string | undefined;
}

/** Whether the channel itself sent this activity, to this bot, from the address it names. */
export type CheckCaller = (activity: Activity, authorization: string | undefined) => Promise<boolean>;

const channelIssuer = 'https://api.botframework.com';
const channelMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/** botbuilder takes longer to load than all else together: it is read when somebody first shows a token of the channel. */
const authenticationOf = async (config: CallerConfig): Promise<ConfigurationBotFrameworkAuthentication> => {
  const botbuilder = await import('botbuilder');
  const { botId, botTenantId, openIdMetadataUrl, tokenIssuer } = config;
  return new botbuilder.ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: botId,
    MicrosoftAppTenantId: botTenantId,
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl ?? channelMetadata,
    ToBotFromChannelTokenIssuer: tokenIssuer ?? channelIssuer,
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${botTenantId}`,
    ToChannelFromBotOAuthScope: channelIssuer,
    ToBotFromEmulatorOpenIdMetadataUrl:
      'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  });
};

/** botbuilder also lets in emulators and other bots; here only the channel may call. */
const isFromChannel = (authorization: string, issuer: string): boolean => {
  const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
  if (token === undefined) return false;
  try {
    return decodeJwt(token).iss === issuer;
  } catch (error) {
    if (error instanceof Error && error.name === 'JWTInvalid') return false;
    throw error;
  }
};

const tokenFaults = new Set(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']);

/** What is wrong with the token, as against what is wrong with us. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  (tokenFaults.has(error.name) || ('statusCode' in error && error.statusCode === 401));

/** Throws without a bot id: botbuilder would then let everybody in. */
export const makeCheckCaller = (config: CallerConfig): CheckCaller => {
  if (config.botId === '') throw new Error('A bot needs an id.');
  const loadAuthentication = onceItWorks(() => authenticationOf(config));
  return async (activity, authorization) => {
    if (authorization === undefined) return false;
    if (!isFromChannel(authorization, config.tokenIssuer ?? channelIssuer)) return false;
    const authentication = await loadAuthentication();
    try {
      // botbuilder's types ask for a whole activity; it reads channel and service address of it.
      await authentication.authenticateRequest(activity as unknown as ChannelActivity, authorization);
      return true;
    } catch (error) {
      if (isRefusal(error)) return false;
      throw error;
    }
  };
};
