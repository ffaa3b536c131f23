import type { Ports } from '#core/ports/ports.ts';
import { makeRetryIntroduction } from '#core/use-cases/programmes/retry-introduction.ts';
import { pairId, programmeId } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

/** I2 */
export const retryIntroduction = (ports: Ports): Route => {
  const retry = makeRetryIntroduction(ports);
  return acting({
    name: 'retry-introduction',
    path: 'programmes/{programme}/pairs/{pair}/introduction-retry',
    params: { programme: programmeId, pair: pairId },
    body: nothing,
    answer: retry,
  });
};
