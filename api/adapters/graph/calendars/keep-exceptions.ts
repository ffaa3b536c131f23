import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Booking } from '#core/ports/calendars.ts';
import { dayOf } from '#core/sessions/series-days.ts';
import type { TenantId } from '#core/shared/ids.ts';
import { addDays, type Instant } from '#core/shared/instant.ts';
import { outlookZone } from '../time-zones.ts';
import type { Graph, GraphCall } from '../wire/graph-call.ts';
import { pagesOf } from '../wire/graph-pages.ts';
import { personPath, query } from '../wire/query.ts';
import { faultOf, isDone } from '../wire/read-answer.ts';
import { stableIds } from './find-event.ts';
import { localSession } from './recurrence.ts';

interface Desk {
  graph: Graph;
  tenant: TenantId;
  booking: Booking;
}

const instance = z.object({
  id: z.string().min(1),
  /** UTC. */
  originalStart: z.string(),
  start: z.object({ dateTime: z.string() }),
});
type Instance = z.infer<typeof instance>;

const dayAt = (moment: string, timeZone: string): number =>
  dayOf(Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate());

/** Outlook's occurrences of the series, by the local day on which the series has them; those deleted are not there. */
const instancesOf = async (
  { graph, tenant, booking }: Desk,
  eventId: string,
): Promise<ReadonlyMap<number, Instance>> => {
  const { organiser, sessions, skipped, timeZone } = booking;
  const moments = [...sessions.flatMap(({ start, planned = start }) => [start, planned]), ...skipped].sort();
  const [first, last] = [moments[0] as Instant, moments.at(-1) as Instant];
  const options = query({
    startDateTime: addDays(first, -8),
    endDateTime: addDays(last, 8),
    $select: 'id,originalStart,start',
    $top: '100',
  });
  const call: GraphCall = {
    what: 'read the occurrences of a series',
    method: 'GET',
    path: personPath(organiser, `/events/${encodeURIComponent(eventId)}/instances${options}`),
    headers: stableIds,
    mailbox: organiser,
  };
  const found = new Map<number, Instance>();
  for await (const page of pagesOf(graph, tenant, call))
    for (const one of z.array(instance).parse(page)) found.set(dayAt(one.originalStart, timeZone), one);
  return found;
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
  const instances = await instancesOf(desk, eventId);
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
