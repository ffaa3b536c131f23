import type { WireReply } from '../../wire/route.ts';
import { entraError } from '../entra-error.ts';

export interface Scopes {
  kind: 'scopes';
  graph: readonly string[];
  isOpenId: boolean;
}

const graph = 'https://graph.microsoft.com/';
const openId = ['openid', 'profile', 'email', 'offline_access'];

/** Which of Graph's scopes are asked for, of those consented to; all of these for `.default`. */
export function wantedScopes(
  grantedScopes: readonly string[],
  text: string,
): Scopes | { kind: 'refused'; reply: WireReply } {
  const names = text.split(/\s+/).filter((name) => name !== '');
  const asked = names
    .filter((name) => !openId.includes(name))
    .map((name) => (name.startsWith(graph) ? name.slice(graph.length) : name));
  const [other] = asked.filter((name) => name !== '.default' && !grantedScopes.includes(name));
  if (other?.includes('://') === true || asked.length === 0)
    return { kind: 'refused', reply: badScope(text) };
  if (other !== undefined) return { kind: 'refused', reply: noConsent };
  const isAll = asked.includes('.default');
  return { kind: 'scopes', graph: isAll ? grantedScopes : asked, isOpenId: names.includes('openid') };
}

const noConsent = entraError({
  error: 'invalid_grant',
  code: 65001,
  message:
    'The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.',
  suberror: 'consent_required',
});

function badScope(scope: string): WireReply {
  const message = `The provided value for the input parameter 'scope' is not valid: '${scope}'.`;
  return entraError({ error: 'invalid_scope', code: 70011, message });
}
