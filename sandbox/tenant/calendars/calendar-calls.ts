import { calendarResourceRoutes } from './routes/calendar-route.ts';
import { calendarViewRoutes } from './routes/calendar-view-route.ts';
import { cancelEventRoutes } from './routes/cancel-event-route.ts';
import { changeEventRoutes } from './routes/change-event-route.ts';
import { createEventRoutes } from './routes/create-event-route.ts';
import { deleteEventRoutes } from './routes/delete-event-route.ts';
import { getEventRoutes } from './routes/get-event-route.ts';
import { getScheduleRoutes } from './routes/get-schedule-route.ts';
import { instancesRoutes } from './routes/instances-route.ts';
import { listEventsRoutes } from './routes/list-events-route.ts';
import { respondRoutes } from './routes/respond-routes.ts';
import type { CalendarRoute } from './wire/mailbox-call.ts';

/** Everything Graph answers about calendars. */
export const calendarCalls: readonly CalendarRoute[] = [
  ...calendarResourceRoutes,
  ...createEventRoutes,
  ...listEventsRoutes,
  ...getEventRoutes,
  ...changeEventRoutes,
  ...deleteEventRoutes,
  ...cancelEventRoutes,
  ...respondRoutes,
  ...instancesRoutes,
  ...calendarViewRoutes,
  ...getScheduleRoutes,
];
