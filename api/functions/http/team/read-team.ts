import type { Ports } from '#core/ports/ports.ts';
import { makeReadTeam } from '#core/use-cases/nominations/read-team.ts';
import { reading, type Route } from '../route/route.ts';

/** N2 */
export const readTeam = (ports: Ports): Route => {
  const read = makeReadTeam(ports);
  return reading({
    name: 'read-team',
    path: 'team',
    answer: read,
  });
};
