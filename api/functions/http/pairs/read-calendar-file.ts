import { calendarQuery } from '#core/contract/participant.ts';
import type { Ports } from '#core/ports/ports.ts';
import { makeReadCalendarFile } from '#core/use-cases/pairs/read-calendar-file.ts';
import { pairId } from '../route/ids.ts';
import { asking, type Route } from '../route/route.ts';

/** S4 */
export const readCalendarFile = (ports: Ports): Route => {
  const read = makeReadCalendarFile(ports);
  return asking({
    name: 'read-calendar-file',
    path: 'pairs/{pair}/calendar.ics',
    params: { pair: pairId },
    query: calendarQuery,
    file: { mediaType: 'text/calendar; charset=utf-8', name: 'binome-sessions.ics' },
    answer: ({ query, ...by }) => read({ ...by, purpose: query.purpose }),
  });
};
