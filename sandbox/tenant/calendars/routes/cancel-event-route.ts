import { z } from 'zod';
import { parseBody } from '../bodies/parse-body.ts';
import { cancelEvent } from '../events/cancel-event.ts';
import { isRefusal } from '../wire/refusal.ts';
import { eventRoutes } from './event-route.ts';

const cancelBody = z.union([
  z.strictObject({ comment: z.string().nullish() }),
  z.strictObject({ Comment: z.string().nullish() }),
]);

/** Only the organiser may. */
export const cancelEventRoutes = eventRoutes(
  { method: 'POST', action: '/cancel', needs: 'write' },
  ({ world, request }, found) => {
    const body = parseBody(cancelBody, 'microsoft.graph.event', request.body ?? {});
    if (isRefusal(body)) return body;
    return cancelEvent(world, found) ?? { status: 202 };
  },
);
