import { Temporal } from 'temporal-polyfill';
import type { Booking } from '#core/ports/calendars.ts';
import { dayOf } from '#core/sessions/series-days.ts';
import type { TenantId } from '#core/shared/ids.ts';
import { addDays, type Instant } from '#core/shared/instant.ts';
import { outlookZone } from '../time-zones.ts';
import type { Graph, GraphCall } from '../wire/graph-call.ts';
import { personPath } from '../wire/query.ts';
import { faultOf, isDone } from '../wire/read-answer.ts';
import { stableIds } from './find-event.ts';
import { instancesOf, type Instance } from './instances.ts';
import { localSession } from './recurrence.ts';

interface Desk {
  graph: Graph;
  tenant: TenantId;
  booking: Booking;
}

const dayAt = (moment: string, timeZone: string): number =>
  dayOf(Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate());

/** Outlook's occurrences of the series, by the local day on which the series has them; those deleted are not there. */
const byPlannedDay = async (
  { graph, tenant, booking }: Desk,
  eventId: string,
): Promise<ReadonlyMap<number, Instance>> => {
  const { organiser, sessions, skipped, timeZone } = booking;
  const moments = [...sessions.flatMap(({ start, planned = start }) => [start, planned]), ...skipped].sort();
  const [first, last] = [moments[0] as Instant, moments.at(-1) as Instant];
  const window = { start: addDays(first, -8), end: addDays(last, 8) };
  const instances = await instancesOf(graph, tenant, { organiser, eventId, window });
  return new Map(instances.map((one) => [dayAt(one.originalStart, timeZone), one]));
};

/** Changes one occurrence; one that is gone by now stays gone. */
const change = async (
  { graph, tenant, booking: { organiser } }: Desk,
  { id }: Instance,
  asked: Pick<GraphCall, 'what' | 'method' | 'body'>,
): Promise<void> => {
  const call: GraphCall = {
    ...asked,
    path: personPath(organiser, `/events/${encodeURIComponent(id)}`),
    headers: stableIds,
    repeatable: true,
    mailbox: organiser,
  };
  const answer = await graph.send(tenant, call);
  if (!isDone(answer) && answer.status !== 404) throw faultOf(call, answer);
};

/**
 * Moves and leaves out what the series itself would have at other times. Done twice it has one effect, so it goes on where
 * it was interrupted. Throws GraphFault for what may go better another time.
 */
export const keepExceptions = async (desk: Desk, eventId: string): Promise<void> => {
  const { sessions, skipped, timeZone } = desk.booking;
  const moved = sessions.flatMap(({ planned, ...session }) =>
    planned === undefined ? [] : [{ planned, session }],
  );
  if (moved.length + skipped.length === 0) return;
  const instances = await byPlannedDay(desk, eventId);
  const zone = outlookZone(timeZone);
  for (const moment of skipped) {
    const found = instances.get(dayAt(moment, timeZone));
    if (found !== undefined) await change(desk, found, { what: 'leave out an occurrence', method: 'DELETE' });
  }
  for (const { planned, session } of moved) {
    const found = instances.get(dayAt(planned, timeZone));
    if (found === undefined) continue;
    const local = localSession(session, timeZone);
    const told = (time: Temporal.PlainDateTime) => ({
      dateTime: time.toString({ smallestUnit: 'second' }),
      timeZone: zone,
    });
    const body = { start: told(local.start), end: told(local.end) };
    await change(desk, found, { what: 'move an occurrence', method: 'PATCH', body });
  }
};
