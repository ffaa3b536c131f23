import { isUtf8 } from 'node:buffer';
import type { HttpRequest } from '@azure/functions';
import { accepted, refused, type Result } from '#core/shared/result.ts';
import type { RequestProblem } from './request-problem.ts';

const json = /^application\/json\s*(;|$)/i;

const unreadable = refused<RequestProblem>({ kind: 'bad-request', fields: [] });

/** What was sent, as JSON of at most `largest` bytes. */
export const readBody = async (
  request: HttpRequest,
  largest: number,
): Promise<Result<unknown, RequestProblem>> => {
  if (!json.test(request.headers.get('content-type') ?? '')) return refused({ kind: 'wrong-media-type' });
  if (Number(request.headers.get('content-length') ?? 0) > largest) return refused({ kind: 'too-large' });
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > largest) return refused({ kind: 'too-large' });
  if (!isUtf8(bytes)) return unreadable;
  try {
    return accepted(JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable;
    throw error;
  }
};
