import type { Ports } from '#core/ports/ports.ts';
import { makeAskFirst } from '#core/use-cases/freshness/ask-first.ts';
import { programmeId } from '../route/ids.ts';
import { nothing } from '../route/nothing.ts';
import { acting, type Route } from '../route/route.ts';

/** M9: everybody who is free is asked whether they are still in. */
export const askFirst = (ports: Ports): Route => {
  const act = makeAskFirst(ports);
  return acting({
    name: 'ask-first',
    path: 'programmes/{programme}/freshness',
    params: { programme: programmeId },
    body: nothing,
    isKeyed: true,
    answer: act,
  });
};
