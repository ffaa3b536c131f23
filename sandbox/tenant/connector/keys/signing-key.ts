import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { TeamsState } from '../../teams/state/teams-state.ts';

export const signingKeyId = 'connector-1';

/** The key the Connector signs with. Kept with the state, because bots cache its public half for a day. */
export function signingKey(state: TeamsState): KeyObject {
  if (state.signingKey === undefined) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    state.signingKey = { ...privateKey.export({ format: 'jwk' }) };
    return privateKey;
  }
  return createPrivateKey({ key: state.signingKey, format: 'jwk' });
}

/** The public half as bots read it; the endorsement says for which channel it may sign. */
export function publicKey(state: TeamsState): Record<string, unknown> {
  const key = createPublicKey(signingKey(state)).export({ format: 'jwk' });
  return { ...key, kid: signingKeyId, use: 'sig', alg: 'RS256', endorsements: ['msteams'] };
}
