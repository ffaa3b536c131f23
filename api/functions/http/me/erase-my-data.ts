import type { Ports } from '#core/ports/ports.ts';
import { erasureBody } from '#core/contract/participant.ts';
import { makeEraseMyData } from '#core/use-cases/people/erase-my-data.ts';
import { acting, type Route } from '../route/route.ts';

/** P9 */
export const eraseMyData = (ports: Ports): Route => {
  const erase = makeEraseMyData(ports);
  return acting({
    name: 'erase-my-data',
    path: 'me/erasure',
    body: erasureBody,
    answer: erase,
  });
};
