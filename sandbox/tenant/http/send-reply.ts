import type { ServerResponse } from 'node:http';
import type { WireReply } from '../wire/route.ts';

/** Bytes and text go out as they are, everything else as JSON. */
export function sendReply(response: ServerResponse, { status, headers, body }: WireReply): void {
  if (body === undefined) return void response.writeHead(status, headers).end();
  if (body instanceof Uint8Array || typeof body === 'string')
    return void response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(body);
  const type = { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, ...headers }).end(JSON.stringify(body));
}
