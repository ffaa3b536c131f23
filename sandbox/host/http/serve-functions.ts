import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Invoke } from '../invoke.ts';
import { answerCors } from './cors.ts';
import { writeAnswer } from './http-answer.ts';
import type { HttpFunction } from './http-functions.ts';
import { findFunction } from './http-functions.ts';
import { httpInput } from './http-input.ts';
import { readBody } from './read-body.ts';

export type HttpFront = {
  functions: readonly HttpFunction[];
  invoke: Invoke;
  allowedOrigins: readonly string[];
  maxBodyBytes: number;
};

/** Answers one request with the function its route belongs to: 404, 405, 413 where there is none to call, 500 for a fault. */
export const serveFunctions =
  ({ functions, invoke, allowedOrigins, maxBodyBytes }: HttpFront) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (answerCors(request, response, allowedOrigins)) return;
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    const found = findFunction(functions, request.method ?? 'GET', url.pathname);
    if (found.kind === 'nothing here') {
      end(response, 404);
      return;
    }
    if (found.kind === 'wrong method') {
      response.setHeader('allow', found.allow.join(', '));
      end(response, 405);
      return;
    }
    const body = await readBody(request, maxBodyBytes);
    if (body === 'too large') {
      response.setHeader('connection', 'close');
      end(response, 413);
      return;
    }
    try {
      const data = httpInput(request, url, { params: found.params, body });
      writeAnswer(response, await invoke(found.called, { data }));
    } catch {
      // Already logged by invoke; the caller learns no more than Azure would tell.
      end(response, 500);
    }
  };

const end = (response: ServerResponse, status: number): void => {
  response.statusCode = status;
  response.end();
};
