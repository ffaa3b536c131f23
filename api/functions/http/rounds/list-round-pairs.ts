import type { Ports } from '#core/ports/ports.ts';
import { makeListRoundPairs } from '#core/use-cases/rounds/list-round-pairs.ts';
import { programmeId, roundId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

export const listRoundPairs = (ports: Ports): Route => {
  const list = makeListRoundPairs(ports);
  return reading({
    name: 'list-round-pairs',
    path: 'programmes/{programme}/rounds/{round}/pairs',
    params: { programme: programmeId, round: roundId },
    answer: list,
  });
};
