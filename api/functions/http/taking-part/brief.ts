import type { Ports } from '#core/ports/ports.ts';
import { briefingBody } from '#core/contract/participant.ts';
import { makeBrief } from '#core/use-cases/enrolments/change-my-enrolment.ts';
import { programmeId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** P8 */
export const brief = (ports: Ports): Route => {
  const act = makeBrief(ports);
  return acting({
    name: 'brief',
    path: 'programmes/{programme}/briefing',
    params: { programme: programmeId },
    body: briefingBody,
    answer: ({ body, ...by }) => act({ ...by, mindset: body.mindset }),
  });
};
