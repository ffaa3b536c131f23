import type { Ports } from '#core/ports/ports.ts';
import { objectiveAfterBody } from '#core/contract/coordinator.ts';
import { makeMeasureObjective } from '#core/use-cases/programmes/measure-objective.ts';
import { objectiveId, programmeId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** G4, L6 */
export const measureObjective = (ports: Ports): Route => {
  const measure = makeMeasureObjective(ports);
  return acting({
    name: 'measure-objective',
    method: 'PUT',
    path: 'programmes/{programme}/objectives/{objective}',
    params: { programme: programmeId, objective: objectiveId },
    body: objectiveAfterBody,
    answer: ({ body, ...by }) => measure({ ...by, after: body.after }),
  });
};
