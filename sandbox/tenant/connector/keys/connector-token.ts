import { SignJWT } from 'jose';
import type { TeamsWorld } from '../../teams/teams-world.ts';
import { signingKey, signingKeyId } from './signing-key.ts';

export const connectorIssuer = 'https://api.botframework.com';

/** What proves to the bot that the Connector is calling: for this bot, from this address, for an hour of wall time. */
export function connectorToken({ teams, registration, serviceUrl }: TeamsWorld): Promise<string> {
  return new SignJWT({ serviceurl: serviceUrl })
    .setProtectedHeader({ alg: 'RS256', kid: signingKeyId, typ: 'JWT' })
    .setIssuer(connectorIssuer)
    .setAudience(registration.botId)
    .setNotBefore('-5 minutes')
    .setExpirationTime('1 hour')
    .sign(signingKey(teams));
}
