import type { Ports } from '#core/ports/ports.ts';
import { pauseBody } from '#core/contract/participant.ts';
import { makePause } from '#core/use-cases/enrolments/change-my-enrolment.ts';
import { instant } from '#core/shared/instant.ts';
import { programmeId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** P7 */
export const pause = (ports: Ports): Route => {
  const act = makePause(ports);
  return acting({
    name: 'pause',
    path: 'programmes/{programme}/pause',
    params: { programme: programmeId },
    body: pauseBody,
    answer: ({ body, ...by }) => act({ ...by, until: instant(body.until) }),
  });
};
