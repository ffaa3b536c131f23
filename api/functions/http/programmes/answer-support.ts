import type { Ports } from '#core/ports/ports.ts';
import { supportAnswerBody } from '#core/contract/coordinator.ts';
import { makeAnswerSupport } from '#core/use-cases/support/answer-support.ts';
import { programmeId, supportId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** W5 */
export const answerSupport = (ports: Ports): Route => {
  const act = makeAnswerSupport(ports);
  return acting({
    name: 'answer-support',
    path: 'programmes/{programme}/support/{support}/answer',
    params: { programme: programmeId, support: supportId },
    body: supportAnswerBody,
    answer: ({ body, ...by }) => act({ ...by, text: body.text }),
  });
};
