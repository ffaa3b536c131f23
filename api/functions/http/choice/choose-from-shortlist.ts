import { picksBody } from '#core/contract/participant.ts';
import type { Ports } from '#core/ports/ports.ts';
import { asId, type PersonId } from '#core/shared/ids.ts';
import { makeChooseFromShortlist } from '#core/use-cases/choice/choose-from-shortlist.ts';
import { shortlistId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** M7: all that is said, at once. */
export const chooseFromShortlist = (ports: Ports): Route => {
  const choose = makeChooseFromShortlist(ports);
  return acting({
    name: 'choose-from-shortlist',
    method: 'PUT',
    path: 'shortlists/{shortlist}/picks',
    params: { shortlist: shortlistId },
    body: picksBody,
    answer: ({ body, ...by }) => {
      const picks = body.picks.map(({ peer, interest }) => ({ peer: asId<PersonId>(peer), interest }));
      return choose({ ...by, picks });
    },
  });
};
