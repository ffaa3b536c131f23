import type { BookingToSee, SeenBooking, SeenSession } from '#core/ports/calendars.ts';
import type { TenantId } from '#core/shared/ids.ts';
import { addDays, instant } from '#core/shared/instant.ts';
import type { Graph } from '../wire/graph-call.ts';
import { lookUp } from './find-event.ts';
import { answersOf, timesOf } from './graph-session.ts';
import { instancesOf } from './instances.ts';
import { readSingle } from './read-single.ts';

/** Longer than the longest series there is: 26 sessions, one a month. Outlook shows up to five years at once. */
const lookAheadDays = 850;

interface Desk {
  graph: Graph;
  tenant: TenantId;
  booked: BookingToSee;
}

const singleOf = async ({ graph, tenant, booked }: Desk, eventId: string): Promise<SeenSession[]> => {
  const { organiser, attendees, from } = booked;
  const event = await readSingle(graph, tenant, { organiser, eventId });
  if (event === undefined) return [];
  const { start, end } = timesOf(event);
  return end <= from ? [] : [{ start, end, planned: start, answers: answersOf(event, attendees) }];
};

const occurrencesOf = async ({ graph, tenant, booked }: Desk, eventId: string): Promise<SeenSession[]> => {
  const { organiser, attendees, from } = booked;
  const window = { start: from, end: addDays(from, lookAheadDays) };
  const instances = await instancesOf(graph, tenant, { organiser, eventId, window });
  return instances
    .map((one) => ({
      ...timesOf(one),
      planned: instant(one.originalStart),
      answers: answersOf(one, attendees),
    }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
};

/** A booking as Outlook has it now, found by its key. */
export const seeEvent = async (desk: Desk): Promise<SeenBooking> => {
  const found = await lookUp(desk.graph, desk.tenant, desk.booked);
  if (found.kind === 'none') return { kind: 'gone' };
  if (found.kind === 'shut')
    return { kind: 'unreadable', why: found.answer.status === 404 ? 'no-mailbox' : 'no-access' };
  const { eventId, joinUrl } = found.event;
  const sessionsOf = found.isSeries ? occurrencesOf : singleOf;
  return { kind: 'seen', eventId, joinUrl, sessions: await sessionsOf(desk, eventId) };
};
