import type { Ports } from '#core/ports/ports.ts';
import { goalBody } from '#core/contract/participant.ts';
import { makeChangeGoal } from '#core/use-cases/pairs/change-my-pair.ts';
import { goalId, pairId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** G2 */
export const changeGoal = (ports: Ports): Route => {
  const change = makeChangeGoal(ports);
  return acting({
    name: 'change-goal',
    method: 'PUT',
    path: 'pairs/{pair}/goals/{goal}',
    params: { pair: pairId, goal: goalId },
    body: goalBody,
    answer: change,
  });
};
