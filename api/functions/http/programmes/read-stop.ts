import type { Ports } from '#core/ports/ports.ts';
import { makeReadStop } from '#core/use-cases/programmes/read-stop.ts';
import { programmeId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

export const readStop = (ports: Ports): Route => {
  const read = makeReadStop(ports);
  return reading({
    name: 'read-stop',
    path: 'programmes/{programme}/stop',
    params: { programme: programmeId },
    answer: read,
  });
};
