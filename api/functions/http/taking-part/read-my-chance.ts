import type { Ports } from '#core/ports/ports.ts';
import { makeReadMyChance } from '#core/use-cases/insights/read-my-chance.ts';
import { programmeId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

/** L9 */
export const readMyChance = (ports: Ports): Route => {
  const read = makeReadMyChance(ports);
  return reading({
    name: 'read-my-chance',
    path: 'programmes/{programme}/chance',
    params: { programme: programmeId },
    answer: read,
  });
};
