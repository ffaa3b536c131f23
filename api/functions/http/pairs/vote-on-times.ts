import type { Ports } from '#core/ports/ports.ts';
import { voteBody } from '#core/contract/sessions.ts';
import { instant } from '#core/shared/instant.ts';
import { makeVoteOnTimes } from '#core/use-cases/pairs/vote-on-times.ts';
import { pairId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** S4 */
export const voteOnTimes = (ports: Ports): Route => {
  const act = makeVoteOnTimes(ports);
  return acting({
    name: 'vote-on-times',
    path: 'pairs/{pair}/vote',
    params: { pair: pairId },
    body: voteBody,
    answer: ({ body: { vote, suits, own }, ...by }) =>
      act({ ...by, vote, suits: suits.map(instant), own: own === undefined ? undefined : instant(own) }),
  });
};
