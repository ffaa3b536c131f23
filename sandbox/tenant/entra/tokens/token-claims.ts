import { z } from 'zod';

/** What the tenant's own tokens say; v1 tokens carry `appid`, v2 tokens `azp`. */
export const tokenClaims = z.looseObject({
  aud: z.string(),
  iss: z.string(),
  tid: z.string(),
  oid: z.string(),
  sub: z.string(),
  exp: z.number(),
  iat: z.number(),
  nbf: z.number(),
  ver: z.enum(['1.0', '2.0']),
  appid: z.string().optional(),
  azp: z.string().optional(),
  idtyp: z.string().optional(),
  scp: z.string().optional(),
  roles: z.array(z.string()).optional(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
});

export type TokenClaims = z.infer<typeof tokenClaims>;
