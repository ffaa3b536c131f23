import type { Ports } from '#core/ports/ports.ts';
import { wayFoundBody } from '#core/contract/participant.ts';
import { makeSayWayFound } from '#core/use-cases/pairs/change-my-pair.ts';
import { pairId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** M7 */
export const sayWayFound = (ports: Ports): Route => {
  const act = makeSayWayFound(ports);
  return acting({
    name: 'say-way-found',
    method: 'PUT',
    path: 'pairs/{pair}/way-found',
    params: { pair: pairId },
    body: wayFoundBody,
    answer: ({ body, ...by }) => act({ ...by, found: body.found }),
  });
};
