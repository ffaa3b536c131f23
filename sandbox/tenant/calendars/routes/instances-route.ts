import { entryAppearances } from '../events/timeline.ts';
import { inOrder } from '../odata/order.ts';
import { readWindow } from '../wire/read-window.ts';
import { invalidRequest, isRefusal } from '../wire/refusal.ts';
import { eventRoutes } from './event-route.ts';
import { eventsReply } from './reply.ts';

/** The days of a series within a window. */
export const instancesRoutes = eventRoutes(
  { method: 'GET', action: '/instances', needs: 'read' },
  (call, found) => {
    const window = readWindow(call.request.url);
    if (isRefusal(window)) return window;
    if (found.type !== 'seriesMaster') return notASeries;
    const days = entryAppearances({ ...found, local: found.key.local }, window);
    const sorted = inOrder(days, call.request.url);
    return isRefusal(sorted) ? sorted : eventsReply(call, sorted);
  },
);

const notASeries = invalidRequest(
  "Your request can't be completed. Only the master of a series has instances.",
);
