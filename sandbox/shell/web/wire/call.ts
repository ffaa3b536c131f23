import { z } from 'zod';

const callShape = z.object({
  n: z.number(),
  at: z.string(),
  method: z.string(),
  path: z.string(),
  url: z.string(),
  body: z.unknown().optional(),
  status: z.number(),
  caller: z
    .object({
      appId: z.string(),
      roles: z.array(z.string()).optional(),
      scopes: z.array(z.string()).optional(),
    })
    .optional(),
  lost: z.boolean().optional(),
  inBatch: z.boolean().optional(),
});

/** A request the simulated Microsoft 365 received. */
export type Call = z.infer<typeof callShape>;

export const callsShape = z.object({ calls: z.array(callShape), next: z.number() });
