import type { Caller, Needs, WireReply } from '../wire/route.ts';
import { readCaller } from '../entra/tokens/read-caller.ts';
import type { World } from '../world.ts';
import { graphError } from './graph-error.ts';

const audiences = {
  graph: ['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000'],
  connector: ['https://api.botframework.com'],
} as const;

export type Checked = { caller: Caller; refusal?: WireReply } | { caller?: undefined; refusal: WireReply };

/** Who calls, and whether a route with these needs lets them in. */
export async function checkCaller(world: World, needs: Needs, authorization?: string): Promise<Checked> {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return { refusal: unauthorised('Access token is empty.') };
  const read = await readCaller(world, token, audiences[needs.audience]);
  if (read.kind === 'refused') return { refusal: unauthorised(read.why) };
  const { caller } = read;
  return mayCall(caller, needs) ? { caller } : { caller, refusal: denied };
}

function mayCall(caller: Caller, needs: Needs): boolean {
  const [wanted, held] =
    caller.kind === 'app' ? [needs.anyRole, caller.roles] : [needs.anyScope, caller.scopes];
  if (needs.anyRole === undefined && needs.anyScope === undefined) return true;
  return wanted?.some((name) => held.includes(name)) ?? false;
}

function unauthorised(message: string): WireReply {
  return {
    ...graphError(401, 'InvalidAuthenticationToken', message),
    headers: {
      'WWW-Authenticate':
        'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    },
  };
}

const denied = graphError(
  403,
  'Authorization_RequestDenied',
  'Insufficient privileges to complete the operation.',
);
