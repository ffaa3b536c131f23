import type { Ports } from '#core/ports/ports.ts';
import { makeReadProgramme } from '#core/use-cases/programmes/read-programme.ts';
import { programmeId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

export const readProgramme = (ports: Ports): Route => {
  const read = makeReadProgramme(ports);
  return reading({
    name: 'read-programme',
    path: 'programmes/{programme}',
    params: { programme: programmeId },
    answer: read,
  });
};
