import { z } from 'zod';

/** A disturbance of calls to come. Without `times` it lasts until it is taken away. */
export const faultBody = z.strictObject({
  id: z.string().min(1).max(100).optional(),
  method: z
    .string()
    .transform((method) => method.toUpperCase())
    .optional(),
  /** A regular expression that is looked for in the path, and in path and query. */
  path: z.string().min(1).max(500),
  status: z.int().min(400).max(599).optional(),
  delayMs: z.int().min(0).max(120_000).optional(),
  /** The call is carried out, but the caller never hears so. */
  loseAnswer: z.boolean().optional(),
  retryAfterSeconds: z.int().min(0).max(3600).optional(),
  times: z.int().min(1).optional(),
  /** How many matching calls pass undisturbed first. */
  after: z.int().min(0).optional(),
});

export type FaultBody = z.infer<typeof faultBody>;

export interface Fault extends FaultBody {
  id: string;
  seen: number;
  fired: number;
}
