import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';

/** Before: the request is never carried out. After: it is, and nobody hears the answer. */
export type Ending = 'before' | 'after';

export interface Gate {
  url: string;
  /** Where requests go on to, and how the worker that makes them dies. */
  leadTo(tenant: string, kill: () => Promise<void>): void;
  /** The worker died at this gate since it was last asked. */
  hasStruck(): Promise<boolean>;
  close(): Promise<void>;
}

/** A request about calendars. */
export interface Request {
  /** What was being done, such as `POST /users//events`. */
  step: string;
  /** With whose calendar, which event and when. */
  place: string;
  /** It changes nothing. */
  isRead: boolean;
}

/** Whether the worker is to die at this request, and when. */
export type Strike = (request: Request) => Ending | undefined;

/** Names of people, events and times: what is left of an address tells what was being done. */
const particular = /(?<=users\/)[^/?]+|(?<=events\/)[^/?]+|\?.*$/g;
const isAboutCalendars = /\/(events|calendar|calendarView)\b/;

interface Inner {
  method: string;
  url: string;
}

const innerRequests = (body: string): Inner[] => {
  const { requests } = JSON.parse(body) as { requests: Inner[] };
  return requests;
};

const isRead = ({ method, url }: Inner): boolean => method === 'GET' || url.endsWith('/getSchedule');

/** Undefined when it has nothing to do with calendars. */
const readRequest = (method: string, url: string, body: string): Request | undefined => {
  const all = url.endsWith('/$batch') ? innerRequests(body) : [{ method, url }];
  const about = all.filter((one) => isAboutCalendars.test(one.url));
  if (about.length === 0) return undefined;
  const steps = about.map(
    (one) => `${one.method} ${one.url.replace(/^\/v1\.0/, '').replaceAll(particular, '')}`,
  );
  return {
    step: [...new Set(steps)].sort().join(', '),
    place: `${method} ${url} ${body}`,
    isRead: about.every(isRead),
  };
};

const forward = async (tenant: string, request: IncomingMessage, body: string): Promise<Response> => {
  const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
  const { method = 'GET', url = '/' } = request;
  const carries = method !== 'GET' && method !== 'HEAD';
  return fetch(new URL(url, tenant), {
    method,
    headers: headers as Record<string, string>,
    redirect: 'manual',
    ...(carries && { body }),
  });
};

const notToRepeat = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'connection']);

const answer = async (response: ServerResponse, told: Response): Promise<void> => {
  const headers = [...told.headers].filter(([name]) => !notToRepeat.has(name));
  response.writeHead(told.status, Object.fromEntries(headers)).end(Buffer.from(await told.arrayBuffer()));
};

/** Stands between a worker and Microsoft 365, and lets the worker die at the requests it is told to. */
export const openGate = async (strike: Strike): Promise<Gate> => {
  let tenant = '';
  let kill = (): Promise<void> => Promise.resolve();
  let dying: Promise<void> | undefined;
  const die = async (response: ServerResponse): Promise<void> => {
    dying = kill();
    await dying;
    response.destroy();
  };
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request);
    const read = readRequest(request.method ?? '', request.url ?? '', body);
    const ending = read === undefined || dying !== undefined ? undefined : strike(read);
    if (ending === 'before') return die(response);
    const told = await forward(tenant, request, body);
    if (ending === 'after') return die(response);
    await answer(response, told);
  };
  const server = createServer((request, response) => {
    // A worker that has died hears no answer.
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo: (url, killWorker) => {
      tenant = url;
      kill = killWorker;
    },
    hasStruck: async () => {
      const struck = dying;
      await struck;
      dying = undefined;
      return struck !== undefined;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
