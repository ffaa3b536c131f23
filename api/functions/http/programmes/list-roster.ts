import type { Ports } from '#core/ports/ports.ts';
import { makeListRoster } from '#core/use-cases/programmes/list-roster.ts';
import { programmeId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

export const listRoster = (ports: Ports): Route => {
  const list = makeListRoster(ports);
  return reading({
    name: 'list-roster',
    path: 'programmes/{programme}/people',
    params: { programme: programmeId },
    answer: list,
  });
};
