import type { IncomingMessage, ServerResponse } from 'node:http';

const loopback = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Lets the pages of this machine use the sandbox's controls, and no others.
 * True when nothing is left to answer: a preflight, or a page from elsewhere.
 */
export function answerCors(request: IncomingMessage, response: ServerResponse): boolean {
  const { origin } = request.headers;
  if (origin === undefined || !(request.url ?? '').startsWith('/_sandbox/')) return false;
  response.setHeader('vary', 'Origin');
  if (!loopback.test(origin)) {
    response.writeHead(403).end();
    return true;
  }
  response.setHeader('access-control-allow-origin', origin);
  if (request.method !== 'OPTIONS') return false;
  response.setHeader('access-control-allow-methods', 'GET,POST,DELETE');
  response.setHeader('access-control-allow-headers', 'content-type');
  response.setHeader('access-control-max-age', '600');
  response.writeHead(204).end();
  return true;
}
