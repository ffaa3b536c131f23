import type { Ports } from '#core/ports/ports.ts';
import { makeResumeProgramme } from '#core/use-cases/programmes/stop-programme.ts';
import { programmeId } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

export const resumeProgramme = (ports: Ports): Route => {
  const resume = makeResumeProgramme(ports);
  return acting({
    name: 'resume-programme',
    path: 'programmes/{programme}/resumption',
    params: { programme: programmeId },
    body: nothing,
    answer: resume,
  });
};
