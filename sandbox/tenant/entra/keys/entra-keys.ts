import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  type KeyObject,
} from 'node:crypto';
import { z } from 'zod';

/** A key that Entra signed with before. What it signed is still its own, whether it is published or not. */
export interface EarlierKey {
  keyId: string;
  publicKey: KeyObject;
  isPublished: boolean;
}

/** The key Entra signs with; its public half is what everybody checks tokens against. */
export interface EntraKeys {
  keyId: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  earlier: readonly EarlierKey[];
}

/** A private key as it is kept between runs, because what trusts it caches the public half. Earlier ones are not. */
export const keptKeys = z.object({ keyId: z.string(), jwk: z.record(z.string(), z.unknown()) });
export type KeptKeys = z.infer<typeof keptKeys>;

export function newEntraKeys(): EntraKeys {
  return { keyId: randomUUID(), ...generateKeyPairSync('rsa', { modulusLength: 2048 }), earlier: [] };
}

export function keepKeys({ keyId, privateKey }: EntraKeys): KeptKeys {
  return { keyId, jwk: { ...privateKey.export({ format: 'jwk' }) } };
}

export function readKeys({ keyId, jwk }: KeptKeys): EntraKeys {
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  return { keyId, privateKey, publicKey: createPublicKey(privateKey), earlier: [] };
}

/** Signs with a new key from now on; the earlier ones stay published beside it unless they are withdrawn. */
export function rollOver(
  { keyId, publicKey, earlier }: EntraKeys,
  { withdraw }: { withdraw: boolean },
): EntraKeys {
  const before = [{ keyId, publicKey, isPublished: true }, ...earlier];
  return {
    ...newEntraKeys(),
    earlier: before.map((key) => ({ ...key, isPublished: key.isPublished && !withdraw })),
  };
}

/** What everybody may read. */
export function publishedKeys({ keyId, publicKey, earlier }: EntraKeys) {
  return [{ keyId, publicKey, isPublished: true }, ...earlier].filter(({ isPublished }) => isPublished);
}

/** The key of this id, published or not. */
export function keyNamed({ keyId, publicKey, earlier }: EntraKeys, id: string | undefined) {
  return id === keyId ? publicKey : earlier.find((one) => one.keyId === id)?.publicKey;
}
