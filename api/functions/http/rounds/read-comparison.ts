import type { Ports } from '#core/ports/ports.ts';
import { makeReadComparison } from '#core/use-cases/rounds/read-comparison.ts';
import { programmeId, roundId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

export const readComparison = (ports: Ports): Route => {
  const read = makeReadComparison(ports);
  return reading({
    name: 'read-comparison',
    path: 'programmes/{programme}/rounds/{round}/comparison',
    params: { programme: programmeId, round: roundId },
    answer: read,
  });
};
