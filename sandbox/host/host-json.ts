import { readFileSync } from 'node:fs';
import { z } from 'zod';

const timeSpan = z
  .string()
  .regex(/^\d{2}:\d{2}:\d{2}$/, 'expected hh:mm:ss')
  .transform((text) => {
    const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
    return ((hours * 60 + minutes) * 60 + seconds) * 1000;
  });

const shape = z.object({
  version: z.literal('2.0'),
  extensions: z
    .object({
      http: z.object({ routePrefix: z.string().default('api') }).prefault({}),
      queues: z
        .object({
          batchSize: z.int().min(1).max(32).default(16),
          maxDequeueCount: z.int().min(1).default(5),
          visibilityTimeout: timeSpan.prefault('00:00:00'),
          messageEncoding: z.enum(['base64', 'none']).default('base64'),
        })
        .prefault({}),
    })
    .prefault({}),
});

export type HostJson = {
  routePrefix: string;
  queues: {
    batchSize: number;
    maxDequeueCount: number;
    retryAfterMs: number;
    messageEncoding: 'base64' | 'none';
  };
};

/** What of `host.json` this host honours, with Azure's own defaults. Throws when a value is not one Azure would take. */
export const parseHostJson = (text: string): HostJson => {
  const { http, queues } = shape.parse(JSON.parse(text)).extensions;
  const { visibilityTimeout, ...rest } = queues;
  return { routePrefix: http.routePrefix, queues: { ...rest, retryAfterMs: visibilityTimeout } };
};

export const readHostJson = (path: string): HostJson => {
  try {
    return parseHostJson(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} cannot be used`, { cause });
  }
};
