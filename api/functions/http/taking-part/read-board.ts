import type { Ports } from '#core/ports/ports.ts';
import { makeReadBoard } from '#core/use-cases/insights/read-board.ts';
import { programmeId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

/** L9 */
export const readBoard = (ports: Ports): Route => {
  const read = makeReadBoard(ports);
  return reading({
    name: 'read-board',
    path: 'programmes/{programme}/board',
    params: { programme: programmeId },
    answer: read,
  });
};
