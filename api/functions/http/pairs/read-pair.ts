import type { Ports } from '#core/ports/ports.ts';
import { makeReadPair } from '#core/use-cases/pairs/read-pair.ts';
import { pairId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

export const readPair = (ports: Ports): Route => {
  const read = makeReadPair(ports);
  return reading({
    name: 'read-pair',
    path: 'pairs/{pair}',
    params: { pair: pairId },
    answer: read,
  });
};
