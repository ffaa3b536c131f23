import type { Ports } from '#core/ports/ports.ts';
import { newProgrammeBody } from '#core/contract/coordinator.ts';
import { makeCreateProgramme } from '#core/use-cases/programmes/create-programme.ts';
import { acting, type Route } from '../route/route.ts';

/** D1, D4 */
export const createProgramme = (ports: Ports): Route => {
  const create = makeCreateProgramme(ports);
  return acting({
    name: 'create-programme',
    path: 'programmes',
    body: newProgrammeBody,
    isKeyed: true,
    answer: ({ body, ...by }) => create({ ...by, ...body }),
  });
};
