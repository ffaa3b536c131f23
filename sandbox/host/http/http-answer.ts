import type { ServerResponse } from 'node:http';
import type { InvocationResponse, TypedData } from '../functions-core/functions-core-types.ts';
import { setCookie } from './set-cookie.ts';

/** Writes what a function answered; a function that returned nothing answers 204. */
export const writeAnswer = (response: ServerResponse, { returnValue }: InvocationResponse): void => {
  const http = returnValue?.http;
  if (http === undefined || http === null) {
    response.writeHead(204).end();
    return;
  }
  for (const [name, value] of Object.entries(http.headers ?? {})) response.setHeader(name, value);
  const cookies = http.cookies ?? [];
  if (cookies.length > 0) response.setHeader('set-cookie', cookies.map(setCookie));
  response.statusCode = Number(http.statusCode ?? 200);
  response.end(bodyOf(http.body));
};

const bodyOf = (body: TypedData | null | undefined): Uint8Array | string =>
  body?.bytes ?? body?.string ?? body?.json ?? '';
