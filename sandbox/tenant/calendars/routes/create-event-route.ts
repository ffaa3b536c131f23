import { newEventBody } from '../bodies/event-body.ts';
import { parseBody } from '../bodies/parse-body.ts';
import { createEvent } from '../events/create-event.ts';
import { mailboxRoutes } from '../wire/mailbox-call.ts';
import { isRefusal } from '../wire/refusal.ts';
import { eventReply } from './reply.ts';

export const createEventRoutes = mailboxRoutes(
  { method: 'POST', paths: ['/events', '/calendar/events'], needs: 'write' },
  (call) => {
    const body = parseBody(newEventBody, 'microsoft.graph.event', call.request.body);
    if (isRefusal(body)) return body;
    const created = createEvent(call.world, call.owner, body);
    return isRefusal(created) ? created : eventReply(call, 201, created);
  },
);
