import { z } from 'zod';
import { wholePolicySchema } from './policy-schema.ts';
import { reasonsSchema } from './result-schema.ts';

/** What `match --way choice` prints while nobody has picked. */
export const shortlistsSchema = z.strictObject({
  shortlists: z
    .array(
      z.strictObject({
        person: z.string(),
        peers: z.array(z.strictObject({ id: z.string(), reasons: reasonsSchema })),
      }),
    )
    .describe('Three to five peers each, or all there are, whom they would gain most from first.'),
  way: z.literal('choice'),
  policy: wholePolicySchema,
  seed: z.number(),
  date: z.string(),
  milliseconds: z.number(),
});

export type Shortlists = z.infer<typeof shortlistsSchema>;
