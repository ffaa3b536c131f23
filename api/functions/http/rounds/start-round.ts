import type { Ports } from '#core/ports/ports.ts';
import { newRoundBody } from '#core/contract/coordinator.ts';
import { makeStartRound } from '#core/use-cases/rounds/start-round.ts';
import { programmeId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** M8: a dry run. */
export const startRound = (ports: Ports): Route => {
  const start = makeStartRound(ports);
  return acting({
    name: 'start-round',
    path: 'programmes/{programme}/rounds',
    params: { programme: programmeId },
    body: newRoundBody,
    isKeyed: true,
    answer: ({ body, ...by }) => start({ ...by, ...body }),
  });
};
