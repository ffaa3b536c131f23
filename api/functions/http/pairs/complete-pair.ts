import type { Ports } from '#core/ports/ports.ts';
import { makeCompletePair } from '#core/use-cases/pairs/change-my-pair.ts';
import { pairId } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

/** E1 */
export const completePair = (ports: Ports): Route => {
  const complete = makeCompletePair(ports);
  return acting({
    name: 'complete-pair',
    path: 'pairs/{pair}/completion',
    params: { pair: pairId },
    body: nothing,
    answer: complete,
  });
};
