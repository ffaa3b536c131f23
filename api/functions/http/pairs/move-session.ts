import type { Ports } from '#core/ports/ports.ts';
import { sessionTimeBody } from '#core/contract/sessions.ts';
import { instant } from '#core/shared/instant.ts';
import { makeMoveSession } from '#core/use-cases/pairs/repair-sessions.ts';
import { pairId, sessionNumber } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** S3 */
export const moveSession = (ports: Ports): Route => {
  const act = makeMoveSession(ports);
  return acting({
    name: 'move-session',
    path: 'pairs/{pair}/sessions/{number}/time',
    params: { pair: pairId, number: sessionNumber },
    body: sessionTimeBody,
    answer: ({ body, ...by }) => act({ ...by, start: instant(body.start) }),
  });
};
