import type { Ports } from '#core/ports/ports.ts';
import { endBody } from '#core/contract/participant.ts';
import { makeExitPair } from '#core/use-cases/pairs/change-my-pair.ts';
import { pairId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** E1 */
export const exitPair = (ports: Ports): Route => {
  const exit = makeExitPair(ports);
  return acting({
    name: 'exit-pair',
    path: 'pairs/{pair}/exit',
    params: { pair: pairId },
    body: endBody,
    answer: ({ body, ...by }) => exit({ ...by, reason: body.reason }),
  });
};
