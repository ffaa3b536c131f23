import type { Ports } from '#core/ports/ports.ts';
import { makeSayStillIn } from '#core/use-cases/freshness/say-still-in.ts';
import { programmeId } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

/** M9 */
export const sayStillIn = (ports: Ports): Route => {
  const act = makeSayStillIn(ports);
  return acting({
    name: 'say-still-in',
    path: 'programmes/{programme}/still-in',
    params: { programme: programmeId },
    body: nothing,
    answer: act,
  });
};
