import type { Ports } from '#core/ports/ports.ts';
import { makeListLeftOut } from '#core/use-cases/rounds/list-left-out.ts';
import { programmeId, roundId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

export const listLeftOut = (ports: Ports): Route => {
  const list = makeListLeftOut(ports);
  return reading({
    name: 'list-left-out',
    path: 'programmes/{programme}/rounds/{round}/left-out',
    params: { programme: programmeId, round: roundId },
    answer: list,
  });
};
