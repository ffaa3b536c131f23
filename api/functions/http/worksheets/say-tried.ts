import type { Ports } from '#core/ports/ports.ts';
import { triedBody } from '#core/contract/worksheets.ts';
import { makeSayTried } from '#core/use-cases/worksheets/write-worksheet.ts';
import { pairId, sessionNumber } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** W1 */
export const sayTried = (ports: Ports): Route => {
  const say = makeSayTried(ports);
  return acting({
    name: 'say-tried',
    method: 'PUT',
    path: 'pairs/{pair}/sessions/{number}/tried',
    params: { pair: pairId, number: sessionNumber },
    body: triedBody,
    answer: ({ body, ...by }) => say({ ...by, tried: body.tried }),
  });
};
