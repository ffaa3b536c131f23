import type { Ports } from '#core/ports/ports.ts';
import { closingBody } from '#core/contract/participant.ts';
import { makeAnswerClosing } from '#core/use-cases/pairs/answer-closing.ts';
import { pairId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** C2 */
export const answerClosing = (ports: Ports): Route => {
  const act = makeAnswerClosing(ports);
  return acting({
    name: 'answer-closing',
    path: 'pairs/{pair}/closing',
    params: { pair: pairId },
    body: closingBody,
    answer: act,
  });
};
