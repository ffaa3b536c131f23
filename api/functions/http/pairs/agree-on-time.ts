import type { Ports } from '#core/ports/ports.ts';
import { agreedTimeBody } from '#core/contract/sessions.ts';
import { instant } from '#core/shared/instant.ts';
import { makeAgreeOnTime } from '#core/use-cases/pairs/vote-on-times.ts';
import { pairId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** S4 */
export const agreeOnTime = (ports: Ports): Route => {
  const act = makeAgreeOnTime(ports);
  return acting({
    name: 'agree-on-time',
    path: 'pairs/{pair}/vote/time',
    params: { pair: pairId },
    body: agreedTimeBody,
    answer: ({ body: { vote, start }, ...by }) => act({ ...by, vote, start: instant(start) }),
  });
};
