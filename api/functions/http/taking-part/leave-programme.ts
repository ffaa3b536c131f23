import type { Ports } from '#core/ports/ports.ts';
import { makeLeaveProgramme } from '#core/use-cases/enrolments/leave-programme.ts';
import { programmeId } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

export const leaveProgramme = (ports: Ports): Route => {
  const leave = makeLeaveProgramme(ports);
  return acting({
    name: 'leave-programme',
    path: 'programmes/{programme}/leave',
    params: { programme: programmeId },
    body: nothing,
    answer: leave,
  });
};
