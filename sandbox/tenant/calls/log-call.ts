import type { Answered, Asked } from '../http/asked.ts';
import type { Caller } from '../wire/route.ts';
import type { World } from '../world.ts';
import type { LoggedCall } from './call-log.ts';
import { redacted, redactedText, redactedUrl } from './redacted.ts';

interface Call {
  asked: Asked;
  answered: Answered;
  caller: Caller | undefined;
}

/** Remembers a request, without its tokens and secrets. */
export function logCall({ calls, clock, registration }: World, { asked, answered, caller }: Call): void {
  const secrets = [registration.clientSecret, registration.botSecret];
  calls.add({
    at: new Date(clock.now()).toISOString(),
    wallMs: Date.now(),
    method: asked.method,
    path: redactedText(asked.url.pathname, secrets),
    url: redactedUrl(asked.url, secrets),
    headers: redacted(asked.headers, secrets) as Record<string, string>,
    body: redacted(bodyOf(asked), secrets),
    status: answered.reply.status,
    caller: caller === undefined ? undefined : callerOf(caller),
    ...(answered.isLost ? { lost: true } : {}),
    ...(asked.inBatch === true ? { inBatch: true } : {}),
  });
}

function bodyOf({ body }: Asked): unknown {
  if (body.kind === 'value') return body.value;
  return body.kind === 'malformed' ? { unreadable: body.text.length } : undefined;
}

function callerOf(caller: Caller): LoggedCall['caller'] {
  const { appId } = caller;
  return caller.kind === 'app' ? { appId, roles: caller.roles } : { appId, scopes: caller.scopes };
}
