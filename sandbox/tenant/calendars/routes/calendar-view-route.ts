import { timeline } from '../events/timeline.ts';
import { inOrder } from '../odata/order.ts';
import { mailboxRoutes } from '../wire/mailbox-call.ts';
import { readWindow } from '../wire/read-window.ts';
import { isRefusal } from '../wire/refusal.ts';
import { eventsReply } from './reply.ts';

/** Everything on the calendar within a window, series told day by day. */
export const calendarViewRoutes = mailboxRoutes(
  { method: 'GET', paths: ['/calendarView', '/calendar/calendarView'], needs: 'read' },
  (call) => {
    const window = readWindow(call.request.url);
    if (isRefusal(window)) return window;
    const sorted = inOrder(timeline(call.world, call.owner, window), call.request.url);
    return isRefusal(sorted) ? sorted : eventsReply(call, sorted);
  },
);
