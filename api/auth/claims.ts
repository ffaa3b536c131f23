import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { accepted, refused, type Result } from '#core/shared/result.ts';
import type { SignInReason } from './sign-in-refusal.ts';

const id = z.guid().toLowerCase();

const common = {
  tid: id,
  /** Absent from tokens without a person; so is `scp`. */
  oid: id.optional(),
  scp: z.string().optional(),
  idtyp: z.string().optional(),
  name: z.string().max(256).optional(),
  roles: z.array(z.string()).optional(),
};

/** Entra's access tokens name the asking client `azp` in version 2, `appid` in version 1. */
const versionTwo = z
  .object({ ...common, ver: z.literal('2.0'), azp: id })
  .transform(({ azp, ...claims }) => ({ ...claims, client: azp }));
const versionOne = z
  .object({ ...common, ver: z.literal('1.0'), appid: id })
  .transform(({ appid, ...claims }) => ({ ...claims, client: appid }));

const claims = z.discriminatedUnion('ver', [versionTwo, versionOne]);
export type Claims = z.infer<typeof claims>;

/** What of a token's claims is used, once its signature has been checked. */
export const readClaims = (payload: JWTPayload): Result<Claims, SignInReason> => {
  const read = claims.safeParse(payload);
  if (read.success) return accepted(read.data);
  const namesNoClient = read.error.issues.some(({ path: [claim] }) => claim === 'azp' || claim === 'appid');
  return refused(namesNoClient ? 'client' : 'malformed');
};

export const issuersOf = (tenantId: string): Record<Claims['ver'], string> => ({
  '2.0': `https://login.microsoftonline.com/${tenantId}/v2.0`,
  '1.0': `https://sts.windows.net/${tenantId}/`,
});
