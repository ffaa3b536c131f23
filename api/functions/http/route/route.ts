import { z } from 'zod';
import type { Refusal } from '#core/contract/refusal.ts';
import type { Assertion } from '#core/privacy/own-access.ts';
import { accepted, refused, type Result } from '#core/shared/result.ts';
import type { KeyedBy } from '#core/use-cases/by.ts';
import { fieldProblems } from './field-problems.ts';
import { nothing } from './nothing.ts';
import type { RequestProblem } from './request-problem.ts';

type Shape = Readonly<Record<string, z.ZodType>>;
type Read<Params extends Shape> = { [Name in keyof Params]: z.infer<Params[Name]> };

/** A request of a person as it came, but for who asks and when. */
export interface Request {
  by: KeyedBy;
  params: Readonly<Record<string, string>>;
  cursor: string | undefined;
  /** What stands after the `?`. */
  query: Readonly<Record<string, string>>;
  body: unknown;
  /** What they showed to prove who they are. */
  assertion: Assertion;
}

export interface FileKind {
  mediaType: string;
  name: string;
}

/** What one route promises. `path` is written as Azure Functions writes it, without the prefix `api`. */
export interface Route {
  name: string;
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  /** It makes something new, so it needs an idempotency key. */
  isKeyed: boolean;
  /** Bytes. */
  largestBody: number;
  /** Its answer is the text of a file. */
  file?: FileKind | undefined;
  answer: (request: Request) => Promise<Result<unknown, Refusal | RequestProblem>>;
}

type Answer = Promise<Result<unknown, Refusal>>;

interface Reading<Params extends Shape> {
  name: string;
  path: string;
  params?: Params;
  answer: (asked: Read<Params> & KeyedBy & { cursor: string | undefined }) => Answer;
}

interface Acting<Params extends Shape, Body> extends Omit<Reading<Params>, 'answer'> {
  method?: 'POST' | 'PUT';
  body: z.ZodType<Body>;
  isKeyed?: boolean;
  largestBody?: number;
  answer: (asked: Read<Params> & KeyedBy & { body: Body }) => Answer;
}

/** An id that cannot be one of ours names nothing. */
const readParams = <Params extends Shape>(
  shape: Params | undefined,
  params: Request['params'],
): Result<Read<Params>, Refusal> => {
  const read = z.object(shape ?? {}).safeParse(params);
  return read.success ? accepted(read.data as Read<Params>) : refused({ kind: 'not-found' });
};

/** Something to look at. It changes nothing (X6). */
export const reading = <Params extends Shape>(route: Reading<Params>): Route => ({
  name: route.name,
  method: 'GET',
  path: route.path,
  isKeyed: false,
  largestBody: 0,
  answer: async ({ by, params, cursor }) => {
    const named = readParams(route.params, params);
    return named.ok ? route.answer({ ...named.value, ...by, cursor }) : named;
  },
});

interface Asking<Params extends Shape, Query> extends Omit<Reading<Params>, 'answer'> {
  query: z.ZodType<Query>;
  file?: FileKind;
  answer: (asked: Read<Params> & KeyedBy & { query: Query }) => Answer;
}

/** Something to look at that has to be asked for in so many words. It changes nothing (X6). */
export const asking = <Query, Params extends Shape>(route: Asking<Params, Query>): Route => ({
  name: route.name,
  method: 'GET',
  path: route.path,
  isKeyed: false,
  largestBody: 0,
  file: route.file,
  answer: async ({ by, params, query }) => {
    const named = readParams(route.params, params);
    if (!named.ok) return named;
    const read = route.query.safeParse(query);
    if (!read.success) return refused({ kind: 'bad-request', fields: fieldProblems(read.error, query) });
    return route.answer({ ...named.value, ...by, query: read.data });
  },
});

/** Something a person does. */
export const acting = <Body, Params extends Shape>(route: Acting<Params, Body>): Route => ({
  name: route.name,
  method: route.method ?? 'POST',
  path: route.path,
  isKeyed: route.isKeyed ?? false,
  largestBody: route.largestBody ?? 64 * 1024,
  answer: async ({ by, params, body }) => {
    const named = readParams(route.params, params);
    if (!named.ok) return named;
    const read = route.body.safeParse(body);
    if (!read.success) return refused({ kind: 'bad-request', fields: fieldProblems(read.error, body) });
    return route.answer({ ...named.value, ...by, body: read.data });
  },
});

interface Tapping<Params extends Shape> extends Omit<Reading<Params>, 'answer'> {
  answer: (asked: Read<Params> & KeyedBy & { assertion: Assertion }) => Answer;
}

/** Something a person does that needs their own access to Microsoft 365, for as long as they wait (S4). */
export const onBehalf = <Params extends Shape>({ answer, ...route }: Tapping<Params>): Route => {
  const acts = (assertion: Assertion): Route =>
    acting({ ...route, body: nothing, answer: (asked) => answer({ ...asked, assertion }) });
  return { ...acts(() => ''), answer: (request) => acts(request.assertion).answer(request) };
};
