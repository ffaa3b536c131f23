import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  type KeyObject,
} from 'node:crypto';
import { z } from 'zod';

/** The key Entra signs with; its public half is what everybody checks tokens against. */
export interface EntraKeys {
  keyId: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/** A private key as it is kept between runs, because what trusts it caches the public half. */
export const keptKeys = z.object({ keyId: z.string(), jwk: z.record(z.string(), z.unknown()) });
export type KeptKeys = z.infer<typeof keptKeys>;

export function newEntraKeys(): EntraKeys {
  return { keyId: randomUUID(), ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

export function keepKeys({ keyId, privateKey }: EntraKeys): KeptKeys {
  return { keyId, jwk: { ...privateKey.export({ format: 'jwk' }) } };
}

export function readKeys({ keyId, jwk }: KeptKeys): EntraKeys {
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  return { keyId, privateKey, publicKey: createPublicKey(privateKey) };
}
