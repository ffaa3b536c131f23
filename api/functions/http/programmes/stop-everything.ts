import type { Ports } from '#core/ports/ports.ts';
import { makeStopEverything } from '#core/use-cases/programmes/stop-everything.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

export const stopEverything = (ports: Ports): Route =>
  acting({ name: 'stop-everything', path: 'stop', body: nothing, answer: makeStopEverything(ports) });
