import { z } from 'zod';

const mostRequests = 20;

const inner = z.strictObject({
  id: z.string().min(1).max(100),
  method: z
    .string()
    .transform((method) => method.toUpperCase())
    .pipe(z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE'])),
  url: z.string().min(1).max(10_000),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
});

export type InnerRequest = z.infer<typeof inner>;

/** Up to 20 requests in one. */
export const batchBody = z.strictObject({ requests: z.array(inner).min(1).max(mostRequests) });

/** What is wrong with how the requests name and await each other; nothing when they can all be run. */
export function orderFault(requests: readonly InnerRequest[]): string | undefined {
  const ids = requests.map(({ id }) => id.toLowerCase());
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    return `Request Id has to be unique in a batch: '${twice}' is used more than once.`;
  const bodiless = requests.find(({ method, body }) => method === 'GET' && body !== undefined);
  if (bodiless !== undefined) return `The request '${bodiless.id}' is a GET with a body.`;
  const untyped = requests.find(
    (request) => request.body !== undefined && contentType(request) === undefined,
  );
  if (untyped !== undefined) return `The request '${untyped.id}' has a body and no Content-Type header.`;
  return dependencyFault(requests);
}

function contentType({ headers }: InnerRequest): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
}

/** A request may wait only for those before it, so that none waits for itself. */
function dependencyFault(requests: readonly InnerRequest[]): string | undefined {
  const before = new Set<string>();
  for (const { id, dependsOn } of requests) {
    const unknown = dependsOn.find((other) => !before.has(other.toLowerCase()));
    if (unknown !== undefined)
      return `The request '${id}' depends on '${unknown}', which does not come before it.`;
    before.add(id.toLowerCase());
  }
  return undefined;
}
