import type { Ports } from '#core/ports/ports.ts';
import { responseBody } from '#core/contract/participant.ts';
import { makeRespond } from '#core/use-cases/pairs/change-my-pair.ts';
import { pairId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** I3 */
export const respond = (ports: Ports): Route => {
  const act = makeRespond(ports);
  return acting({
    name: 'respond',
    path: 'pairs/{pair}/response',
    params: { pair: pairId },
    body: responseBody,
    answer: ({ body, ...by }) => act({ ...by, answer: body.answer }),
  });
};
