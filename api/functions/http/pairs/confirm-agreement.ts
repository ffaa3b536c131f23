import type { Ports } from '#core/ports/ports.ts';
import { confirmationBody } from '#core/contract/participant.ts';
import { makeConfirmAgreement } from '#core/use-cases/pairs/change-my-pair.ts';
import { pairId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** A1 */
export const confirmAgreement = (ports: Ports): Route => {
  const confirm = makeConfirmAgreement(ports);
  return acting({
    name: 'confirm-agreement',
    path: 'pairs/{pair}/agreement/confirmation',
    params: { pair: pairId },
    body: confirmationBody,
    answer: ({ body, ...by }) => confirm({ ...by, version: body.version }),
  });
};
