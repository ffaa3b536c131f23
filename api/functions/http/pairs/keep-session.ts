import type { Ports } from '#core/ports/ports.ts';
import { makeKeepSession } from '#core/use-cases/pairs/repair-sessions.ts';
import { pairId, sessionNumber } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

/** S3 */
export const keepSession = (ports: Ports): Route => {
  const act = makeKeepSession(ports);
  return acting({
    name: 'keep-session',
    path: 'pairs/{pair}/sessions/{number}/keep',
    params: { pair: pairId, number: sessionNumber },
    body: nothing,
    answer: act,
  });
};
