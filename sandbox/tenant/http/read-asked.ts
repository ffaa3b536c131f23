import type { IncomingMessage } from 'node:http';
import type { Asked, AskedBody } from './asked.ts';

const mostBytes = 4 * 1024 * 1024;

export async function readAsked(request: IncomingMessage, origin: string): Promise<Asked> {
  const headers = plainHeaders(request);
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', origin),
    headers,
    body: bodyOf(await readAll(request), headers['content-type'] ?? ''),
  };
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) plain[name] = Array.isArray(value) ? value.join(', ') : value;
  return plain;
}

// What is too large is read to its end all the same: hanging up would hide the refusal from the caller.
async function readAll(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= mostBytes) chunks.push(chunk);
  }
  return length > mostBytes ? undefined : Buffer.concat(chunks);
}

function bodyOf(read: Buffer | undefined, contentType: string): AskedBody {
  if (read === undefined) return { kind: 'too large' };
  if (read.length === 0) return { kind: 'none' };
  const text = read.toString('utf8');
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType))
    return { kind: 'value', value: Object.fromEntries(new URLSearchParams(text)) };
  try {
    return { kind: 'value', value: JSON.parse(text) as unknown };
  } catch (fault) {
    if (fault instanceof SyntaxError) return { kind: 'malformed', text };
    throw fault;
  }
}
