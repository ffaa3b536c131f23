import type { Ports } from '#core/ports/ports.ts';
import { goalBody } from '#core/contract/participant.ts';
import { makeAddGoal } from '#core/use-cases/pairs/change-my-pair.ts';
import { pairId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** G1, G2 */
export const addGoal = (ports: Ports): Route => {
  const add = makeAddGoal(ports);
  return acting({
    name: 'add-goal',
    path: 'pairs/{pair}/goals',
    params: { pair: pairId },
    body: goalBody,
    isKeyed: true,
    answer: add,
  });
};
