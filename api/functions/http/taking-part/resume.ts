import type { Ports } from '#core/ports/ports.ts';
import { makeResume } from '#core/use-cases/enrolments/change-my-enrolment.ts';
import { programmeId } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

/** P7 */
export const resume = (ports: Ports): Route => {
  const act = makeResume(ports);
  return acting({
    name: 'resume',
    path: 'programmes/{programme}/resume',
    params: { programme: programmeId },
    body: nothing,
    answer: act,
  });
};
