import type { Ports } from '#core/ports/ports.ts';
import { goalOutcomeBody } from '#core/contract/participant.ts';
import { makeReachGoal } from '#core/use-cases/pairs/change-my-pair.ts';
import { goalId, pairId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** G2 */
export const reachGoal = (ports: Ports): Route => {
  const reach = makeReachGoal(ports);
  return acting({
    name: 'reach-goal',
    path: 'pairs/{pair}/goals/{goal}/outcome',
    params: { pair: pairId, goal: goalId },
    body: goalOutcomeBody,
    answer: ({ body, ...by }) => reach({ ...by, level: body.level }),
  });
};
