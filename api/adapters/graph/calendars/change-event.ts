import type { Booking, Calendars, SessionChange } from '#core/ports/calendars.ts';
import type { TenantId } from '#core/shared/ids.ts';
import { addDays, addHours, instant, type Instant } from '#core/shared/instant.ts';
import { outlookZone } from '../time-zones.ts';
import type { Graph, GraphCall } from '../wire/graph-call.ts';
import { personPath } from '../wire/query.ts';
import { faultOf, isDone } from '../wire/read-answer.ts';
import { lookUp, stableIds } from './find-event.ts';
import { timesOf, type GraphSession } from './graph-session.ts';
import { instancesOf } from './instances.ts';
import { localSession } from './recurrence.ts';
import { readSingle } from './read-single.ts';

interface Desk {
  graph: Graph;
  tenant: TenantId;
  booked: Pick<Booking, 'key' | 'organiser' | 'timeZone'>;
}

/** An occurrence, or a single event, with the start it was planned to have. */
interface Standing {
  planned: Instant;
  event: GraphSession;
}

/** Less than any two sessions of a series are apart; a series that was moved a little as a whole keeps its sessions. */
const reachHours = 12;

const nearest = (standing: readonly Standing[], planned: Instant): Standing | undefined => {
  const [from, to] = [addHours(planned, -reachHours), addHours(planned, reachHours)];
  const exact = standing.find((one) => one.planned === planned);
  return exact ?? standing.find((one) => one.planned > from && one.planned < to);
};

const bodyOf = (to: NonNullable<SessionChange['to']>, timeZone: string) => {
  const local = localSession(to, timeZone);
  const zone = outlookZone(timeZone);
  const told = (time: (typeof local)['start']) => ({
    dateTime: time.toString({ smallestUnit: 'second' }),
    timeZone: zone,
  });
  return { start: told(local.start), end: told(local.end) };
};

const apply = async (
  { graph, tenant, booked }: Desk,
  { event }: Standing,
  { to }: SessionChange,
): Promise<void> => {
  const now = timesOf(event);
  if (now.start === to?.start && now.end === to.end) return;
  const call: GraphCall = {
    ...(to === undefined
      ? { what: 'take an occurrence off', method: 'DELETE' as const }
      : {
          what: 'move an occurrence',
          method: 'PATCH' as const,
          body: bodyOf(to, booked.timeZone),
        }),
    path: personPath(booked.organiser, `/events/${encodeURIComponent(event.id)}`),
    headers: stableIds,
    repeatable: true,
    mailbox: booked.organiser,
  };
  const answer = await graph.send(tenant, call);
  if (!isDone(answer) && answer.status !== 404) throw faultOf(call, answer);
};

/** Brings what stands in Outlook to what is asked for. Done twice it has one effect, so it goes on where it was interrupted. */
const applyAll = async (
  desk: Desk,
  standing: readonly Standing[],
  changes: readonly SessionChange[],
): Promise<void> => {
  const found = changes.flatMap((change) => {
    const one = nearest(standing, change.planned);
    return one === undefined ? [] : [{ one, change }];
  });
  // Those taken off first, so that none is in the way of one that moves.
  for (const { one, change } of found.filter(({ change: { to } }) => to === undefined))
    await apply(desk, one, change);
  for (const { one, change } of found.filter(({ change: { to } }) => to !== undefined))
    await apply(desk, one, change);
};

const windowOf = (changes: readonly SessionChange[]) => {
  const moments = changes.flatMap(({ planned, to }) => [planned, to?.start ?? planned]).sort();
  const [first, last] = [moments[0] as Instant, moments.at(-1) as Instant];
  return { start: addDays(first, -8), end: addDays(last, 8) };
};

/** Of a series that was found. Throws GraphFault for what may go better another time. */
export const changeOccurrences = async (
  desk: Desk,
  eventId: string,
  changes: readonly SessionChange[],
): Promise<void> => {
  if (changes.length === 0) return;
  const { graph, tenant, booked } = desk;
  const instances = await instancesOf(graph, tenant, {
    ...{ organiser: booked.organiser, eventId, window: windowOf(changes) },
  });
  const standing = instances.map((event) => ({ event, planned: instant(event.originalStart) }));
  await applyAll(desk, standing, changes);
};

const changeSingle = async (
  desk: Desk,
  eventId: string,
  changes: readonly SessionChange[],
): Promise<void> => {
  const { graph, tenant, booked } = desk;
  const event = await readSingle(graph, tenant, { organiser: booked.organiser, eventId });
  const change = changes.at(-1);
  if (event === undefined || change === undefined) return;
  await apply(desk, { event, planned: change.planned }, change);
};

/** Moves and takes off sessions of a booking, found by its key. */
export const changeEvent = async (
  desk: Desk,
  changes: readonly SessionChange[],
): Promise<Awaited<ReturnType<Calendars['change']>>> => {
  const found = await lookUp(desk.graph, desk.tenant, desk.booked);
  if (found.kind === 'shut') return found.answer.status === 404 ? 'gone' : 'refused';
  if (found.kind === 'none') return 'gone';
  const change = found.isSeries ? changeOccurrences : changeSingle;
  await change(desk, found.event.eventId, changes);
  return 'changed';
};
