import { eventRoutes } from './event-route.ts';
import { eventReply } from './reply.ts';

export const getEventRoutes = eventRoutes({ method: 'GET', needs: 'read' }, (call, found) =>
  eventReply(call, 200, found),
);
