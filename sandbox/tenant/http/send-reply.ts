import type { ServerResponse } from 'node:http';
import type { WireReply } from '../wire/route.ts';

const json = 'application/json; charset=utf-8';

/** Bytes and text go out as they are, everything else as JSON; a content type of the reply's own counts. */
export function sendReply(response: ServerResponse, { status, headers = {}, body }: WireReply): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = status;
  if (body === undefined) {
    response.end();
    return;
  }
  const isPlain = body instanceof Uint8Array || typeof body === 'string';
  if (!response.hasHeader('content-type')) response.setHeader('content-type', isPlain ? 'text/plain' : json);
  response.end(isPlain ? body : JSON.stringify(body));
}
