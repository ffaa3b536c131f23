import type { HttpFunctionOptions, HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import { z } from 'zod';
import type { Refusal } from '#core/contract/refusal.ts';
import { UnknownCursor } from '#core/ports/lists.ts';
import { PermissionRefused } from '#core/ports/permission-refused.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { Wording } from '#core/ports/wording.ts';
import type { Actor } from '#core/privacy/actor.ts';
import type { By } from '#core/use-cases/by.ts';
import { accepted, refused, type Result } from '#core/shared/result.ts';
import { bearerIn, type Identify } from '../../../auth/make-identify.ts';
import { preferredLocale } from '../../../auth/preferred-locale.ts';
import { faultLine } from '../../fault-line.ts';
import { currentTrace } from '../../trace/current-trace.ts';
import { problemReply, type Reader } from './problem-reply.ts';
import { readBody } from './read-body.ts';
import type { RequestProblem } from './request-problem.ts';
import type { FileKind, Request, Route } from './route.ts';

/** What every route of a person goes through. */
export interface Door {
  /** Resolves once storage is prepared. */
  ready: () => Promise<void>;
  identify: Identify;
  clock: Clock;
  say: Wording['say'];
  /** Told of everything that somebody did (X7). Never rejects: what was done is done, noted or not. */
  noteActivity: (by: By) => Promise<void>;
}

export interface HttpFunction {
  name: string;
  options: HttpFunctionOptions;
}

type Answered = Result<unknown, Refusal | RequestProblem>;

const wrongCursor: RequestProblem = {
  kind: 'bad-request',
  fields: [{ path: '$cursor', why: 'wrong-form' }],
};
const keyShape = /^[\w-]{8,64}$/;

const reply = (value: unknown, status: number): HttpResponseInit => {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  if (value === undefined) return { status: 204, headers };
  return {
    status,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
};

const fileReply = (value: unknown, { mediaType, name }: FileKind): HttpResponseInit => ({
  status: 200,
  headers: {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${name}"`,
  },
  body: z.string().parse(value),
});

const goodReply = (value: unknown, { isKeyed, file }: Route): HttpResponseInit =>
  file === undefined ? reply(value, isKeyed ? 201 : 200) : fileReply(value, file);

/** Key and body, for a route that has them. */
const sentWith = async (
  { method, isKeyed, largestBody }: Route,
  request: HttpRequest,
): Promise<Result<{ key: string; body: unknown }, RequestProblem>> => {
  const key = request.headers.get('idempotency-key') ?? '';
  if (method === 'GET') return accepted({ key: '', body: undefined });
  if ((isKeyed || key !== '') && !keyShape.test(key)) return refused({ kind: 'no-idempotency-key' });
  const body = await readBody(request, largestBody);
  return body.ok ? accepted({ key, body: body.value }) : body;
};

const answerTo = async (door: Door, route: Route, request: HttpRequest, actor: Actor): Promise<Answered> => {
  const sent = await sentWith(route, request);
  if (!sent.ok) return sent;
  const { key, body } = sent.value;
  const asked: Request = {
    by: { actor, now: await door.clock.now(), key },
    params: request.params,
    cursor: request.query.get('cursor') ?? undefined,
    query: Object.fromEntries(request.query),
    body,
    assertion: () => bearerIn(request.headers) ?? '',
  };
  try {
    const answered = await route.answer(asked);
    if (answered.ok && route.method !== 'GET') await door.noteActivity(asked.by);
    return answered;
  } catch (fault) {
    if (fault instanceof UnknownCursor) return refused(wrongCursor);
    throw fault;
  }
};

/** Who asks, what they sent, the answer; and every refusal and fault in the words of the asker. */
export const serveRoute = (door: Door, route: Route): HttpFunction => {
  const handler = async (request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> => {
    const locale = preferredLocale(request.headers.get('accept-language'));
    let reader: Reader = { say: door.say, locale, requestId: currentTrace() ?? context.invocationId };
    try {
      await door.ready();
      const who = await door.identify(request.headers);
      if (!who.ok) return problemReply(who.refusal, reader);
      reader = { ...reader, locale: who.value.locale };
      const answered = await answerTo(door, route, request, who.value);
      return answered.ok ? goodReply(answered.value, route) : problemReply(answered.refusal, reader);
    } catch (fault) {
      context.error(faultLine(route.name, fault));
      return problemReply(
        { kind: fault instanceof PermissionRefused ? 'directory-closed' : 'fault' },
        reader,
      );
    }
  };
  return {
    name: route.name,
    options: { methods: [route.method], authLevel: 'anonymous', route: route.path, handler },
  };
};
