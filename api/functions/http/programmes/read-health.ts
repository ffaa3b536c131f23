import type { Ports } from '#core/ports/ports.ts';
import { makeReadHealth } from '#core/use-cases/programmes/read-health.ts';
import { programmeId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

/** I2: who could not be reached, and why. */
export const readHealth = (ports: Ports): Route => {
  const read = makeReadHealth(ports);
  return reading({
    name: 'read-health',
    path: 'programmes/{programme}/health',
    params: { programme: programmeId },
    answer: read,
  });
};
