import type { Ports } from '#core/ports/ports.ts';
import { agreementBody } from '#core/contract/participant.ts';
import { makeProposeAgreement } from '#core/use-cases/pairs/change-my-pair.ts';
import { pairId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** A1 */
export const proposeAgreement = (ports: Ports): Route => {
  const propose = makeProposeAgreement(ports);
  return acting({
    name: 'propose-agreement',
    method: 'PUT',
    path: 'pairs/{pair}/agreement',
    params: { pair: pairId },
    body: agreementBody,
    answer: ({ body, ...by }) => propose({ ...by, terms: body }),
  });
};
