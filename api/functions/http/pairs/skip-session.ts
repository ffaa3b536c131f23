import type { Ports } from '#core/ports/ports.ts';
import { makeSkipSession } from '#core/use-cases/pairs/repair-sessions.ts';
import { pairId, sessionNumber } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

/** S3 */
export const skipSession = (ports: Ports): Route => {
  const act = makeSkipSession(ports);
  return acting({
    name: 'skip-session',
    path: 'pairs/{pair}/sessions/{number}/skip',
    params: { pair: pairId, number: sessionNumber },
    body: nothing,
    answer: act,
  });
};
