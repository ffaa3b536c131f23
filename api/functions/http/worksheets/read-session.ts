import type { Ports } from '#core/ports/ports.ts';
import { makeReadSession } from '#core/use-cases/worksheets/read-session.ts';
import { pairId, sessionNumber } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

/** W1, W2 */
export const readSession = (ports: Ports): Route => {
  const read = makeReadSession(ports);
  return reading({
    name: 'read-session',
    path: 'pairs/{pair}/sessions/{number}',
    params: { pair: pairId, number: sessionNumber },
    answer: read,
  });
};
