import type { Calendars } from '#core/ports/calendars.ts';
import { bookEvent } from './calendars/book-event.ts';
import { cancelEvent } from './calendars/cancel-event.ts';
import { changeEvent } from './calendars/change-event.ts';
import { lookUp } from './calendars/find-event.ts';
import { readSchedules } from './calendars/read-schedules.ts';
import { seeEvent } from './calendars/see-event.ts';
import type { Graph } from './wire/graph-call.ts';

/** Outlook behind Graph, as the app: free and busy is read, and what was booked is written (S5). */
export const makeCalendars = (graph: Graph): Calendars => ({
  schedules: readSchedules(graph),
  book: (tenant, booking) => bookEvent({ graph, tenant, booking }),
  cancel: (tenant, organiser, key, comment) => cancelEvent(graph, tenant, { organiser, key, comment }),
  find: async (tenant, organiser, key) => {
    const found = await lookUp(graph, tenant, { organiser, key });
    return found.kind === 'found' ? found.event : undefined;
  },
  see: (tenant, booked) => seeEvent({ graph, tenant, booked }),
  change: (tenant, booked, changes) => changeEvent({ graph, tenant, booked }, changes),
});
