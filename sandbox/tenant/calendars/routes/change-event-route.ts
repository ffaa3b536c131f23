import { eventChangeBody } from '../bodies/event-body.ts';
import { parseBody } from '../bodies/parse-body.ts';
import { changeEvent } from '../events/change-event.ts';
import { isRefusal } from '../wire/refusal.ts';
import { eventRoutes } from './event-route.ts';
import { eventReply } from './reply.ts';

export const changeEventRoutes = eventRoutes({ method: 'PATCH', needs: 'write' }, (call, found) => {
  const change = parseBody(eventChangeBody, 'microsoft.graph.event', call.request.body);
  if (isRefusal(change)) return change;
  const changed = changeEvent(call.world, found, change);
  return isRefusal(changed) ? changed : eventReply(call, 200, changed);
});
