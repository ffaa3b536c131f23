import type { Ports } from '#core/ports/ports.ts';
import { makeListProgrammes } from '#core/use-cases/programmes/list-programmes.ts';
import { reading, type Route } from '../route/route.ts';

export const listProgrammes = (ports: Ports): Route => {
  const list = makeListProgrammes(ports);
  return reading({
    name: 'list-programmes',
    path: 'programmes',
    answer: list,
  });
};
