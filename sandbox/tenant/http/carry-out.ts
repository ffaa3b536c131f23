import type { Caller, Route, WireReply } from '../wire/route.ts';
import type { World } from '../world.ts';
import { bodyRefusal } from '../schemas/body-refusal.ts';
import type { Asked } from './asked.ts';
import { checkCaller } from './check-caller.ts';
import { graphError } from './graph-error.ts';
import type { RouteTable } from './route-table.ts';

export interface Outcome {
  reply: WireReply;
  caller: Caller | undefined;
}

/** Finds the route, lets the caller in, reads the body and handles. Never throws. */
export async function carryOut(world: World, table: RouteTable, asked: Asked): Promise<Outcome> {
  const found = table.find(asked.method, asked.url.pathname);
  if (found.kind === 'nothing') return { reply: notFound(asked.url), caller: undefined };
  if (found.kind === 'other method') return { reply: otherMethod, caller: undefined };
  const { route, params } = found;
  const { caller, refusal } =
    route.needs === undefined
      ? { caller: undefined }
      : await checkCaller(world, route.needs, asked.headers['authorization']);
  const reply = refusal ?? (await handled(world, route, { asked, params, caller }));
  return { reply, caller };
}

interface LetIn {
  asked: Asked;
  params: Record<string, string>;
  caller: Caller | undefined;
}

async function handled(world: World, route: Route, { asked, params, caller }: LetIn): Promise<WireReply> {
  const { method, url, headers } = asked;
  if (asked.body.kind === 'too large') return tooLarge;
  if (asked.body.kind === 'malformed') return malformed;
  const body = asked.body.kind === 'none' ? undefined : asked.body.value;
  try {
    const refusal = await bodyRefusal(route, body);
    return refusal ?? (await route.handle({ method, url, params, headers, body, caller }, world));
  } catch (fault) {
    console.error(`${method} ${url.pathname} failed:`, fault);
    return crashed;
  }
}

function notFound(url: URL): WireReply {
  return graphError(404, 'ResourceNotFound', `Resource not found: there is nothing at '${url.pathname}'.`);
}

const otherMethod = graphError(405, 'MethodNotAllowed', 'The HTTP method is not allowed for this resource.');
const tooLarge = graphError(413, 'RequestEntityTooLarge', 'The request is larger than 4 MB.');
const malformed = graphError(
  400,
  'BadRequest',
  'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
);
const crashed = graphError(500, 'InternalServerError', 'The service has encountered an internal error.');
