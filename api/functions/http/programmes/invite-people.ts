import type { Ports } from '#core/ports/ports.ts';
import { invitationsBody } from '#core/contract/coordinator.ts';
import { makeInvitePeople } from '#core/use-cases/programmes/invite-people.ts';
import { programmeId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** P1: inviting only invites. */
export const invitePeople = (ports: Ports): Route => {
  const invite = makeInvitePeople(ports);
  return acting({
    name: 'invite-people',
    path: 'programmes/{programme}/invitations',
    params: { programme: programmeId },
    body: invitationsBody,
    largestBody: 8 * 1024 * 1024,
    answer: ({ body, ...by }) => invite({ ...by, csv: body.csv }),
  });
};
