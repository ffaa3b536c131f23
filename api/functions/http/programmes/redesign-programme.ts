import type { Ports } from '#core/ports/ports.ts';
import { designBody } from '#core/contract/coordinator.ts';
import { makeRedesignProgramme } from '#core/use-cases/programmes/redesign-programme.ts';
import { programmeId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** D3 */
export const redesignProgramme = (ports: Ports): Route => {
  const redesign = makeRedesignProgramme(ports);
  return acting({
    name: 'redesign-programme',
    method: 'PUT',
    path: 'programmes/{programme}/design',
    params: { programme: programmeId },
    body: designBody,
    answer: redesign,
  });
};
