import type { Booking, BookingOutcome, SessionChange } from '#core/ports/calendars.ts';
import type { TenantId } from '#core/shared/ids.ts';
import type { Graph, GraphAnswer, GraphCall } from '../wire/graph-call.ts';
import { GraphFault } from '../wire/graph-fault.ts';
import { personPath } from '../wire/query.ts';
import { faultOf, isDone, readAnswer } from '../wire/read-answer.ts';
import { changeOccurrences } from './change-event.ts';
import { eventBody, invited } from './event-body.ts';
import { bookedEvent, graphEvent, lookUp, stableIds, type BookedEvent } from './find-event.ts';

interface Desk {
  graph: Graph;
  tenant: TenantId;
  booking: Booking;
}

const booked = (event: BookedEvent): BookingOutcome => ({ kind: 'booked', ...event });

/** Undefined for what may go better another time. */
const refusal = ({ status, code = '' }: GraphAnswer): BookingOutcome | undefined => {
  if (status === 507 || /quota|mailboxfull|storelimit/i.test(code))
    return { kind: 'impossible', why: 'quota' };
  if (status === 403) return { kind: 'waiting-for-access', why: code };
  if (status === 404) return { kind: 'impossible', why: 'no-mailbox' };
  return status === 400 || status === 413 ? { kind: 'impossible', why: 'other' } : undefined;
};

const callOf = (booking: Booking): GraphCall => ({
  what: 'book an event',
  method: 'POST',
  path: personPath(booking.organiser, '/events'),
  body: eventBody(booking),
  headers: stableIds,
  // By its transactionId Outlook knows it again.
  repeatable: true,
  mailbox: booking.organiser,
});

/** What stands in the calendar by now decides; when nothing does, the fault stands. */
const standing = async ({ graph, tenant, booking }: Desk, fault: GraphFault): Promise<BookingOutcome> => {
  const found = await lookUp(graph, tenant, booking);
  if (found.kind === 'found') return booked(found.event);
  throw fault;
};

const create = async (desk: Desk, call: GraphCall): Promise<BookingOutcome> => {
  try {
    const answer = await desk.graph.send(desk.tenant, call);
    if (isDone(answer)) return booked(bookedEvent(readAnswer(call, answer, graphEvent)));
    // 409 says that the key is in use: another worker was faster, with other times perhaps.
    return refusal(answer) ?? (await standing(desk, faultOf(call, answer)));
  } catch (fault) {
    if (fault instanceof GraphFault && fault.kind === 'unanswered') return standing(desk, fault);
    throw fault;
  }
};

const bookSeries = async (desk: Desk): Promise<BookingOutcome> => {
  const { graph, tenant, booking } = desk;
  const call = callOf(booking);
  if (invited(booking).some(({ mail }) => mail.trim() === ''))
    return { kind: 'impossible', why: 'no-mailbox' };
  const before = await lookUp(graph, tenant, booking);
  if (before.kind === 'found') return booked(before.event);
  if (before.kind === 'shut') return refusal(before.answer) ?? { kind: 'impossible', why: 'other' };
  return create(desk, call);
};

const exceptionsOf = ({ sessions, skipped }: Booking): SessionChange[] => [
  ...skipped.map((planned) => ({ planned, to: undefined })),
  ...sessions.flatMap(({ planned, ...to }) => (planned === undefined ? [] : [{ planned, to }])),
];

/**
 * The series first, then what it has at other times: a booking that was interrupted between the two is found by its key and
 * goes on. Throws RangeError for a series that Outlook could not hold, GraphFault for what may go better another time.
 */
export const bookEvent = async (desk: Desk): Promise<BookingOutcome> => {
  const outcome = await bookSeries(desk);
  if (outcome.kind === 'booked') {
    const { graph, tenant, booking: booked } = desk;
    await changeOccurrences({ graph, tenant, booked }, outcome.eventId, exceptionsOf(booked));
  }
  return outcome;
};
