import type { Ports } from '#core/ports/ports.ts';
import { makeStopProgramme } from '#core/use-cases/programmes/stop-programme.ts';
import { programmeId } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

export const stopProgramme = (ports: Ports): Route => {
  const stop = makeStopProgramme(ports);
  return acting({
    name: 'stop-programme',
    path: 'programmes/{programme}/stop',
    params: { programme: programmeId },
    body: nothing,
    answer: stop,
  });
};
