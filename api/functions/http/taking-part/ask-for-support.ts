import type { Ports } from '#core/ports/ports.ts';
import { supportBody } from '#core/contract/participant.ts';
import { makeAskForSupport } from '#core/use-cases/support/ask-for-support.ts';
import { programmeId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** W5 */
export const askForSupport = (ports: Ports): Route => {
  const ask = makeAskForSupport(ports);
  return acting({
    name: 'ask-for-support',
    path: 'programmes/{programme}/support',
    params: { programme: programmeId },
    body: supportBody,
    isKeyed: true,
    answer: ({ body, ...by }) => ask({ ...by, ...body }),
  });
};
