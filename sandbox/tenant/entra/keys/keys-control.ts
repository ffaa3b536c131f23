import { z } from 'zod';
import { graphError } from '../../http/graph-error.ts';
import type { Route } from '../../wire/route.ts';
import { publishedKeys, rollOver } from './entra-keys.ts';

const rollBody = z.strictObject({ withdraw: z.boolean().default(false) });

/** Entra begins to sign with another key. */
export const keysControl: Route = {
  method: 'POST',
  path: '/_sandbox/keys',
  handle: ({ body }, world) => {
    const read = rollBody.safeParse(body);
    if (!read.success) return graphError(400, 'BadBody', z.prettifyError(read.error));
    world.keys = rollOver(world.keys, read.data);
    return { status: 200, body: { published: publishedKeys(world.keys).map(({ keyId }) => keyId) } };
  },
};
