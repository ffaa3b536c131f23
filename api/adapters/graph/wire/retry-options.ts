import type { RetryHandlerOptions } from '@microsoft/microsoft-graph-client';
import { secondsOf } from './graph-answer.ts';
import type { GraphCall } from './graph-call.ts';
import type { GraphLibrary } from './graph-library.ts';

const delaySeconds = 1;
const attempts = 3;
const throttled = 429;

/** Longer than this nobody waits here: whoever asked comes back another time. */
export const patienceSeconds = 15;

/**
 * Throttled requests were not carried out and may always be sent again; one that may have been only when that does no
 * harm (the Graph client itself would repeat every POST).
 */
export const retryOptions = (
  library: GraphLibrary,
  { method, repeatable = method === 'GET', once = false }: GraphCall,
): RetryHandlerOptions =>
  new library.RetryHandlerOptions(
    delaySeconds,
    once ? 0 : attempts,
    (_delay, _attempt, _request, _options, response) => {
      const wait = secondsOf(response.headers.get('retry-after')) ?? 0;
      return wait <= patienceSeconds && (repeatable || response.status === throttled);
    },
  );
