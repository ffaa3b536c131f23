import type { Ports } from '#core/ports/ports.ts';
import { makeCloseProgramme } from '#core/use-cases/programmes/close-programme.ts';
import { programmeId } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

export const closeProgramme = (ports: Ports): Route => {
  const close = makeCloseProgramme(ports);
  return acting({
    name: 'close-programme',
    path: 'programmes/{programme}/closing',
    params: { programme: programmeId },
    body: nothing,
    answer: close,
  });
};
