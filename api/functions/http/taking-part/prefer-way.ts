import type { Ports } from '#core/ports/ports.ts';
import { preferredWayBody } from '#core/contract/participant.ts';
import { makePreferWay } from '#core/use-cases/enrolments/change-my-enrolment.ts';
import { programmeId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** M7 */
export const preferWay = (ports: Ports): Route => {
  const act = makePreferWay(ports);
  return acting({
    name: 'prefer-way',
    method: 'PUT',
    path: 'programmes/{programme}/preferred-way',
    params: { programme: programmeId },
    body: preferredWayBody,
    answer: ({ body, ...by }) => act({ ...by, way: body.way }),
  });
};
