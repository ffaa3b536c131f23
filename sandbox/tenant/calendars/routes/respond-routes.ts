import { z } from 'zod';
import { parseBody } from '../bodies/parse-body.ts';
import { respond, type Reply } from '../events/respond.ts';
import { isRefusal } from '../wire/refusal.ts';
import { eventRoutes } from './event-route.ts';

const respondBody = z.strictObject({
  comment: z.string().nullish(),
  sendResponse: z.boolean().optional(),
});

const replies: Readonly<Record<string, Reply>> = {
  '/accept': 'accepted',
  '/tentativelyAccept': 'tentativelyAccepted',
  '/decline': 'declined',
};

export const respondRoutes = Object.entries(replies).flatMap(([action, reply]) =>
  eventRoutes({ method: 'POST', action, needs: 'write' }, ({ world, request }, found) => {
    const body = parseBody(respondBody, 'microsoft.graph.event', request.body ?? {});
    if (isRefusal(body)) return body;
    return respond(world, found, reply) ?? { status: 202 };
  }),
);
