import { z } from 'zod';
import type { PersonId, TenantId } from '#core/shared/ids.ts';
import type { Graph, GraphAnswer, GraphCall } from '../wire/graph-call.ts';
import { personPath, query, quoted } from '../wire/query.ts';
import { readAnswer } from '../wire/read-answer.ts';
import { bookingProperty } from './booking-property.ts';

export interface BookedEvent {
  eventId: string;
  /** Outlook may add it after the event. */
  joinUrl: string | undefined;
}

export type LookUp =
  | { kind: 'found'; event: BookedEvent; isSeries: boolean }
  | { kind: 'none' }
  | { kind: 'shut'; answer: GraphAnswer };

/** Ids that stay the same when an event is moved to another folder. */
export const stableIds = { Prefer: 'IdType="ImmutableId"' };

export const graphEvent = z.object({
  id: z.string().min(1),
  isCancelled: z.boolean().catch(false),
  type: z.string().catch(''),
  onlineMeeting: z
    .object({ joinUrl: z.string().min(1) })
    .nullish()
    .catch(undefined),
});

const graphEvents = z.object({ value: z.array(graphEvent) });

export const bookedEvent = ({ id, onlineMeeting }: z.infer<typeof graphEvent>): BookedEvent => ({
  eventId: id,
  joinUrl: onlineMeeting?.joinUrl,
});

/** The standing event of a booking on the organiser's calendar. */
export const lookUp = async (
  graph: Graph,
  tenant: TenantId,
  { organiser, key }: { organiser: PersonId; key: string },
): Promise<LookUp> => {
  const sameKey = `ep/id eq ${quoted(bookingProperty)} and ep/value eq ${quoted(key)}`;
  const options = query({
    $filter: `singleValueExtendedProperties/any(ep: ${sameKey})`,
    $select: 'id,isCancelled,type,onlineMeeting',
  });
  const call: GraphCall = {
    what: 'look a booking up',
    method: 'GET',
    path: personPath(organiser, `/events${options}`),
    headers: stableIds,
    mailbox: organiser,
  };
  const answer = await graph.send(tenant, call);
  if (answer.status === 403 || answer.status === 404) return { kind: 'shut', answer };
  const event = readAnswer(call, answer, graphEvents).value.find(({ isCancelled }) => !isCancelled);
  return event === undefined
    ? { kind: 'none' }
    : { kind: 'found', event: bookedEvent(event), isSeries: event.type === 'seriesMaster' };
};
