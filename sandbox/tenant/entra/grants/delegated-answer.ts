import type { WireReply } from '../../wire/route.ts';
import type { World } from '../../world.ts';
import { signToken } from '../tokens/sign-token.ts';
import { idToken, type WhoIs } from '../tokens/id-token.ts';
import type { Scopes } from './wanted-scopes.ts';

const seconds = 3599;

/** A token for Graph that speaks for a person, and who they are when that was asked too. */
export async function delegatedAnswer(
  { keys, registration }: World,
  person: WhoIs,
  { graph, isOpenId }: Scopes,
): Promise<WireReply> {
  const { tenantId, clientId } = registration;
  const who = { tid: tenantId, oid: person.oid, sub: person.sub, name: person.name };
  const access = {
    ...who,
    aud: 'https://graph.microsoft.com',
    iss: `https://sts.windows.net/${tenantId}/`,
    ver: '1.0' as const,
    appid: clientId,
    idtyp: 'user',
    scp: graph.join(' '),
    upn: person.preferred_username,
  };
  const openId = isOpenId
    ? {
        id_token: await idToken({ keys, registration }, person, seconds),
        client_info: Buffer.from(JSON.stringify({ uid: person.oid, utid: tenantId })).toString('base64url'),
      }
    : {};
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: {
      token_type: 'Bearer',
      scope: graph.map((name) => `https://graph.microsoft.com/${name}`).join(' '),
      expires_in: seconds,
      ext_expires_in: seconds,
      access_token: await signToken(keys, access, seconds),
      ...openId,
    },
  };
}
