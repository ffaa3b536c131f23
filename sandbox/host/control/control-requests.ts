import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { readBody } from '../http/read-body.ts';

export type HostControls = {
  tick(now: number): Promise<{ fired: string[]; hidden: number }>;
  drain(): Promise<{ hidden: number }>;
  health(): object;
};

const tickBody = z.object({ now: z.iso.datetime({ offset: true }) });
const MAX_BYTES = 10_000;

/** Answers what the sandbox asks of the host under `/_host/`; false when the path is not one of these. */
export const answerControl = async (
  controls: HostControls,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> => {
  const path = new URL(request.url ?? '/', 'http://host').pathname;
  if (!path.startsWith('/_host/')) return false;
  const answer = await answerTo(
    controls,
    `${request.method ?? 'GET'} ${path.slice('/_host/'.length)}`,
    request,
  );
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  return true;
};

const answerTo = async (
  controls: HostControls,
  asked: string,
  request: IncomingMessage,
): Promise<{ status: number; body: object }> => {
  switch (asked) {
    case 'GET health':
      return { status: 200, body: controls.health() };
    case 'POST drain':
      return { status: 200, body: await controls.drain() };
    case 'POST tick': {
      const now = await readNow(request);
      if (now === undefined) return { status: 400, body: { error: 'expected {"now": an ISO 8601 instant}' } };
      return { status: 200, body: await controls.tick(now) };
    }
    default:
      return { status: 404, body: { error: `no such control: ${asked}` } };
  }
};

const readNow = async (request: IncomingMessage): Promise<number | undefined> => {
  const body = await readBody(request, MAX_BYTES);
  if (body === 'too large') return undefined;
  try {
    return Date.parse(tickBody.parse(JSON.parse(body.toString('utf8'))).now);
  } catch (fault) {
    if (fault instanceof z.ZodError || fault instanceof SyntaxError) return undefined;
    throw fault;
  }
};
