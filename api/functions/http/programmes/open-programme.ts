import type { Ports } from '#core/ports/ports.ts';
import { makeOpenProgramme } from '#core/use-cases/programmes/open-programme.ts';
import { programmeId } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

export const openProgramme = (ports: Ports): Route => {
  const open = makeOpenProgramme(ports);
  return acting({
    name: 'open-programme',
    path: 'programmes/{programme}/opening',
    params: { programme: programmeId },
    body: nothing,
    answer: open,
  });
};
