import type { WireReply } from '../wire/route.ts';

/** One answer within the answer to a batch. */
export interface InnerReply {
  id: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  body?: unknown;
}

/** Bytes travel in base64. */
export function innerReply(id: string, { status, headers = {}, body }: WireReply): InnerReply {
  if (body === undefined) return { id, status, headers };
  if (body instanceof Uint8Array) return { id, status, headers, body: Buffer.from(body).toString('base64') };
  return { id, status, headers: { 'Content-Type': 'application/json', ...headers }, body };
}
