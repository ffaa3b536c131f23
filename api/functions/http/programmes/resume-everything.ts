import type { Ports } from '#core/ports/ports.ts';
import { makeResumeEverything } from '#core/use-cases/programmes/stop-everything.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

export const resumeEverything = (ports: Ports): Route =>
  acting({
    name: 'resume-everything',
    path: 'resumption',
    body: nothing,
    answer: makeResumeEverything(ports),
  });
