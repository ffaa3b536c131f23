import type { Ports } from '#core/ports/ports.ts';
import { enrolmentBody } from '#core/contract/participant.ts';
import { makeEnrol } from '#core/use-cases/enrolments/enrol.ts';
import { programmeId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** P1 */
export const enrol = (ports: Ports): Route => {
  const act = makeEnrol(ports);
  return acting({
    name: 'enrol',
    path: 'programmes/{programme}/enrolment',
    params: { programme: programmeId },
    body: enrolmentBody,
    answer: act,
  });
};
