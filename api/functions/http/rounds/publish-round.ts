import type { Ports } from '#core/ports/ports.ts';
import { makePublishRound } from '#core/use-cases/rounds/publish-round.ts';
import { programmeId, roundId } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

/** M12 */
export const publishRound = (ports: Ports): Route => {
  const publish = makePublishRound(ports);
  return acting({
    name: 'publish-round',
    path: 'programmes/{programme}/rounds/{round}/publication',
    params: { programme: programmeId, round: roundId },
    body: nothing,
    answer: publish,
  });
};
