import type { Ports } from '#core/ports/ports.ts';
import { makeAskForVote } from '#core/use-cases/pairs/vote-on-times.ts';
import { pairId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';
import { nothing } from '../route/nothing.ts';

/** S4 */
export const askForVote = (ports: Ports): Route =>
  acting({
    name: 'ask-for-vote',
    path: 'pairs/{pair}/by-vote',
    params: { pair: pairId },
    body: nothing,
    answer: makeAskForVote(ports),
  });
