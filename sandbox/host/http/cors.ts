import type { IncomingMessage, ServerResponse } from 'node:http';

const METHODS = 'GET,POST,PUT,PATCH,DELETE';

/** Lets pages of the configured origins read answers. True when the request was a preflight, which is then answered. */
export const answerCors = (
  request: IncomingMessage,
  response: ServerResponse,
  allowedOrigins: readonly string[],
): boolean => {
  const { origin } = request.headers;
  if (origin === undefined) return false;
  response.setHeader('vary', 'Origin');
  const allowed = allowedOrigins.includes(origin);
  if (allowed) response.setHeader('access-control-allow-origin', origin);
  const isPreflight =
    request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
  if (!isPreflight) return false;
  if (allowed) {
    response.setHeader('access-control-allow-methods', METHODS);
    response.setHeader(
      'access-control-allow-headers',
      request.headers['access-control-request-headers'] ?? '',
    );
    response.setHeader('access-control-max-age', '600');
  }
  response.writeHead(allowed ? 204 : 403).end();
  return true;
};
