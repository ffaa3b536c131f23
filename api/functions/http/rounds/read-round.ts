import type { Ports } from '#core/ports/ports.ts';
import { makeReadRound } from '#core/use-cases/rounds/read-round.ts';
import { programmeId, roundId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

export const readRound = (ports: Ports): Route => {
  const read = makeReadRound(ports);
  return reading({
    name: 'read-round',
    path: 'programmes/{programme}/rounds/{round}',
    params: { programme: programmeId, round: roundId },
    answer: read,
  });
};
