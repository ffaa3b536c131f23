import type { Ports } from '#core/ports/ports.ts';
import { makeCloseChoosing } from '#core/use-cases/choice/close-choosing.ts';
import { programmeId, roundId } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

/** M7 */
export const closeChoosing = (ports: Ports): Route => {
  const close = makeCloseChoosing(ports);
  return acting({
    name: 'close-choosing',
    path: 'programmes/{programme}/rounds/{round}/choosing-end',
    params: { programme: programmeId, round: roundId },
    body: nothing,
    answer: close,
  });
};
