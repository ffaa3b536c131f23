import type { Ports } from '#core/ports/ports.ts';
import { makeReadInvitation } from '#core/use-cases/programmes/read-invitation.ts';
import { programmeId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

/** P1: what one is asked to join. */
export const readInvitation = (ports: Ports): Route => {
  const read = makeReadInvitation(ports);
  return reading({
    name: 'read-invitation',
    path: 'programmes/{programme}/invitation',
    params: { programme: programmeId },
    answer: read,
  });
};
