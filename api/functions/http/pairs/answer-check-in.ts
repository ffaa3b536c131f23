import type { Ports } from '#core/ports/ports.ts';
import { checkInBody } from '#core/contract/participant.ts';
import { makeAnswerCheckIn } from '#core/use-cases/pairs/change-my-pair.ts';
import { pairId, sessionNumber } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** C1 */
export const answerCheckIn = (ports: Ports): Route => {
  const act = makeAnswerCheckIn(ports);
  return acting({
    name: 'answer-check-in',
    path: 'pairs/{pair}/sessions/{number}/check-in',
    params: { pair: pairId, number: sessionNumber },
    body: checkInBody,
    answer: act,
  });
};
