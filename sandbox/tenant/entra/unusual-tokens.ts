import { z } from 'zod';

/** What is not as usual about a token for the API. */
export const unusualToken = z
  .strictObject({
    scopes: z.array(z.string()),
    appOnly: z.boolean(),
    audience: z.string(),
    /** Seconds; negative for a token that is over already. */
    expiresIn: z.int(),
    tenant: z.string(),
  })
  .partial();

export type UnusualToken = z.infer<typeof unusualToken>;
