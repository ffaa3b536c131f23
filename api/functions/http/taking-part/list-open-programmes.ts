import type { Ports } from '#core/ports/ports.ts';
import { makeListOpenProgrammes } from '#core/use-cases/programmes/list-open-programmes.ts';
import { reading, type Route } from '../route/route.ts';

export const listOpenProgrammes = (ports: Ports): Route => {
  const list = makeListOpenProgrammes(ports);
  return reading({
    name: 'list-open-programmes',
    path: 'programmes/open',
    answer: list,
  });
};
