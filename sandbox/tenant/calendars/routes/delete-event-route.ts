import { deleteEvent } from '../events/cancel-event.ts';
import { eventRoutes } from './event-route.ts';

export const deleteEventRoutes = eventRoutes({ method: 'DELETE', needs: 'write' }, ({ world }, found) => {
  deleteEvent(world, found);
  return { status: 204 };
});
