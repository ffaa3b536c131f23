import type { Ports } from '#core/ports/ports.ts';
import { makeListAudit } from '#core/use-cases/programmes/list-audit.ts';
import { programmeId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

/** D3 */
export const listAudit = (ports: Ports): Route => {
  const list = makeListAudit(ports);
  return reading({
    name: 'list-audit',
    path: 'programmes/{programme}/audit',
    params: { programme: programmeId },
    answer: list,
  });
};
