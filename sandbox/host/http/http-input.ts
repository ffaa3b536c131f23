import type { IncomingMessage } from 'node:http';
import type { TypedData } from '../functions-core/functions-core-types.ts';

export const httpInput = (
  request: IncomingMessage,
  url: URL,
  about: { params: Record<string, string>; body: Buffer },
): TypedData => ({
  http: {
    method: request.method ?? 'GET',
    url: url.href,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    ),
    params: about.params,
    query: Object.fromEntries(url.searchParams),
    body: about.body.length === 0 ? null : { bytes: about.body },
  },
});
