import type { Ports } from '#core/ports/ports.ts';
import { makeFindSessionTimes } from '#core/use-cases/pairs/repair-sessions.ts';
import { pairId, sessionNumber } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

/** S3 */
export const findSessionTimes = (ports: Ports): Route => {
  const act = makeFindSessionTimes(ports);
  return reading({
    name: 'find-session-times',
    path: 'pairs/{pair}/sessions/{number}/times',
    params: { pair: pairId, number: sessionNumber },
    answer: act,
  });
};
