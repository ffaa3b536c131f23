import { parseBody } from '../bodies/parse-body.ts';
import { scheduleBody } from '../schedules/schedule-body.ts';
import { scheduleOf } from '../schedules/schedule-of.ts';
import { scheduleWindow } from '../schedules/schedule-window.ts';
import { mailboxRoutes } from '../wire/mailbox-call.ts';
import { isRefusal, refusal } from '../wire/refusal.ts';
import { applied } from './reply.ts';

const mostAddresses = 20;

/** Free/busy of up to twenty addresses, read as the owner of the mailbox. */
export const getScheduleRoutes = mailboxRoutes(
  {
    method: 'POST',
    paths: ['/calendar/getSchedule', '/calendar/microsoft.graph.getSchedule'],
    needs: 'read',
  },
  (call) => {
    const body = parseBody(scheduleBody, 'microsoft.graph.getSchedule', call.request.body);
    if (isRefusal(body)) return body;
    if (body.schedules.length > mostAddresses) return tooManyAddresses;
    const window = scheduleWindow(body);
    if (isRefusal(window)) return window;
    const { world, telling } = call;
    const value = body.schedules.map((address) => scheduleOf(world, { address, window, telling }));
    const context =
      'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)';
    return { status: 200, headers: applied(call), body: { '@odata.context': context, value } };
  },
);

const tooManyAddresses = refusal(
  400,
  'ErrorMailboxDataArrayTooBig',
  `The number of schedules exceeds the allowed limit of ${mostAddresses}.`,
);
