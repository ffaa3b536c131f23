import type { Route } from '../wire/route.ts';
import { calendarCalls } from './calendar-calls.ts';
import { calendarControls } from './controls/calendar-controls.ts';
import { calendarWorld } from './state/calendar-world-of.ts';
import type { CalendarRoute } from './wire/mailbox-call.ts';

/** Graph's calendar addresses. */
export const calendarRoutes: readonly Route[] = calendarCalls.map(onWorld);

/** What people see and do in Outlook. */
export const sandboxCalendarControls: readonly Route[] = calendarControls.map(onWorld);

function onWorld(route: CalendarRoute): Route {
  return { ...route, handle: (request, world) => route.handle(request, calendarWorld(world)) };
}
