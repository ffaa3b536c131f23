import type { z } from 'zod';

/** Where a list goes on, and whatever must stay as it was on its first page. Opaque to callers. */
export function skipToken(state: Readonly<Record<string, unknown>>): string {
  return Buffer.from(JSON.stringify(state)).toString('base64url');
}

/** `undefined` when these lists never gave it out. */
export function readSkipToken<T>(shape: z.ZodType<T>, token: string): T | undefined {
  try {
    const read = shape.safeParse(JSON.parse(Buffer.from(token, 'base64url').toString('utf8')));
    return read.success ? read.data : undefined;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
