import type { Ports } from '#core/ports/ports.ts';
import { coordinatorBody } from '#core/contract/coordinator.ts';
import { makeAddCoordinator } from '#core/use-cases/programmes/add-coordinator.ts';
import { programmeId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** D4 */
export const addCoordinator = (ports: Ports): Route => {
  const add = makeAddCoordinator(ports);
  return acting({
    name: 'add-coordinator',
    path: 'programmes/{programme}/coordinators',
    params: { programme: programmeId },
    body: coordinatorBody,
    answer: ({ body, ...by }) => add({ ...by, mail: body.mail }),
  });
};
