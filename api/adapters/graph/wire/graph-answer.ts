import { z } from 'zod';
import type { GraphAnswer } from './graph-call.ts';

const errorBody = z.object({ error: z.object({ code: z.string() }) });

export const codeOf = (body: unknown): string | undefined => errorBody.safeParse(body).data?.error.code;

/** Seconds to wait, from a number of them or a date. */
export const secondsOf = (retryAfter: string | null | undefined): number | undefined => {
  if (retryAfter === null || retryAfter === undefined || retryAfter.trim() === '') return undefined;
  const seconds = Number(retryAfter);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds);
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - Date.now()) / 1000));
};

const parsed = (bytes: Uint8Array, contentType: string): unknown => {
  if (bytes.length === 0) return undefined;
  if (!contentType.includes('json')) return bytes;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return bytes;
    throw error;
  }
};

/** Reads a response to its end. */
export const answerFrom = async (response: Response): Promise<GraphAnswer> => {
  const contentType = response.headers.get('content-type') ?? '';
  const body = parsed(new Uint8Array(await response.arrayBuffer()), contentType);
  return {
    status: response.status,
    code: codeOf(body),
    retryAfterSeconds: secondsOf(response.headers.get('retry-after')),
    requestId: response.headers.get('request-id') ?? undefined,
    contentType,
    body,
  };
};
