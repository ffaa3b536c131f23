import { randomUUID } from 'node:crypto';
import type { WireReply } from '../wire/route.ts';

/** An error as Graph tells it; what traces it is added when it leaves. */
export function graphError(status: number, code: string, message: string): WireReply {
  return { status, body: { error: { code, message } } };
}

interface Trace {
  requestId: string;
  clientRequestId: string;
}

export function traceOf(headers: Readonly<Record<string, string>>): Trace {
  const requestId = randomUUID();
  return { requestId, clientRequestId: headers['client-request-id'] ?? requestId };
}

/** The reply with the ids that Graph puts on everything, in headers and in errors. */
export function traced(reply: WireReply, { requestId, clientRequestId }: Trace): WireReply {
  const headers = { 'request-id': requestId, 'client-request-id': clientRequestId, ...reply.headers };
  if (!isErrorBody(reply.body)) return { ...reply, headers };
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': clientRequestId,
  };
  return { ...reply, headers, body: { ...reply.body, error: { ...reply.body.error, innerError } } };
}

function isErrorBody(body: unknown): body is { error: { code: string } } {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'code' in error;
}
