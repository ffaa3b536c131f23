import type { Asked } from '../http/asked.ts';
import type { InnerRequest } from './batch-body.ts';

const base = '/v1.0';

/** The request as if it had come alone, with its caller's token; nothing when it leads out of Graph. */
export function innerAsked(outer: URL, authorization: string, request: InnerRequest): Asked | undefined {
  const path = request.url.startsWith('/') ? request.url : `/${request.url}`;
  const url = URL.parse(base + path, outer.origin);
  if (url === null || !isWithinGraph(url)) return undefined;
  return {
    method: request.method,
    url,
    headers: { ...lowerNames(request.headers), authorization },
    body: request.body === undefined ? { kind: 'none' } : { kind: 'value', value: request.body },
    inBatch: true,
  };
}

function isWithinGraph({ pathname }: URL): boolean {
  return pathname.startsWith(`${base}/`) && !pathname.toLowerCase().startsWith(`${base}/$batch`);
}

function lowerNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
