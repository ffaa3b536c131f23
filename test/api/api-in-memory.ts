import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import { makeIdentify } from '#api/auth/make-identify.ts';
import { routes } from '#api/functions/http/routes.ts';
import type { Route } from '#api/functions/http/route/route.ts';
import { serveRoute, type HttpFunction } from '#api/functions/http/route/serve-route.ts';
import type { Ports } from '#core/ports/ports.ts';
import { makeNoteActivity } from '#core/use-cases/people/note-activity.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { EntraTokens } from '../builders/entra-tokens.ts';
import { noteWrites } from '../fakes/noted-writes.ts';

export interface Asking {
  token?: string | undefined;
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  body?: unknown;
  /** Sent as it is, in place of `body`. */
  text?: string | Uint8Array;
  headers?: Readonly<Record<string, string | undefined>>;
}

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** The text that would go over the wire. */
  text: string;
  json: unknown;
}

/** The API over ports in memory, with real tokens and real functions. */
export interface ApiInMemory {
  routes: readonly Route[];
  token: EntraTokens['token'];
  ask(route: string, asking?: Asking): Promise<Answer>;
  /** What would have been changed since the last look. */
  takeWrites(): string[];
  takeLog(): string[];
}

const key = 'key-of-this-one-act';

const answerFrom = ({ status = 200, headers, body }: HttpResponseInit): Answer => {
  const text = typeof body === 'string' ? body : '';
  const told = headers as Record<string, string>;
  const isJson = told['content-type']?.includes('json') === true;
  return { status, headers: told, text, json: isJson ? (JSON.parse(text) as unknown) : undefined };
};

const requestOf = ({ method, path }: Route, asking: Asking): HttpRequest => {
  const { token, params = {}, query = {}, body, text } = asking;
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': key,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...asking.headers,
  };
  const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
  const bytes = typeof sent === 'string' ? new TextEncoder().encode(sent) : sent;
  return new HttpRequest({
    method,
    url: `https://api.example/api/${path.replaceAll(/[{}]/g, '')}`,
    headers: Object.fromEntries(
      Object.entries<string | undefined>(headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
    params: { ...params },
    query: { ...query },
    ...(bytes === undefined || method === 'GET' ? {} : { body: { bytes } }),
  });
};

interface ApiOptions {
  entra: EntraTokens;
  now: Instant;
  /** What each function is wrapped in. */
  around?: (fn: HttpFunction) => HttpFunction;
}

export const apiInMemory = (ports: Ports, { entra, now, around = (fn) => fn }: ApiOptions): ApiInMemory => {
  const { check, token } = entra;
  const noted = noteWrites(ports);
  const log: string[] = [];
  const door = {
    ready: () => Promise.resolve(),
    identify: makeIdentify({ checkToken: check, people: noted.ports.aggregates.person }),
    clock: { now: () => Promise.resolve(now) },
    say: ports.wording.say,
    noteActivity: makeNoteActivity(noted.ports),
  };
  const all = routes(noted.ports);
  const served = new Map(all.map((route) => [route.name, { route, fn: around(serveRoute(door, route)) }]));
  return {
    routes: all,
    token,
    ask: async (name, asking = {}) => {
      const found = served.get(name);
      if (found === undefined) throw new Error(`There is no route ${name}.`);
      const context = new InvocationContext({
        invocationId: '99999999-9999-4999-8999-999999999999',
        functionName: name,
        logHandler: (_level, ...said) => void log.push(said.map(String).join(' ')),
      });
      return answerFrom(await found.fn.options.handler(requestOf(found.route, asking), context));
    },
    takeWrites: () => noted.writes.splice(0),
    takeLog: () => log.splice(0),
  };
};
