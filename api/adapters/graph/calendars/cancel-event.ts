import type { PersonId, TenantId } from '#core/shared/ids.ts';
import type { Graph, GraphCall } from '../wire/graph-call.ts';
import { personPath } from '../wire/query.ts';
import { faultOf, isDone } from '../wire/read-answer.ts';
import { lookUp } from './find-event.ts';

interface Cancellation {
  organiser: PersonId;
  key: string;
  /** Told to those invited. */
  comment: string;
}

const gone = new Set([404, 410]);

/** Calls the event off for everybody. An organiser without a mailbox has no event any more. */
export const cancelEvent = async (
  graph: Graph,
  tenant: TenantId,
  { organiser, key, comment }: Cancellation,
): Promise<'cancelled' | 'not-found'> => {
  const found = await lookUp(graph, tenant, { organiser, key });
  if (found.kind === 'none') return 'not-found';
  const call: GraphCall = {
    what: 'cancel an event',
    method: 'POST',
    path: personPath(
      organiser,
      found.kind === 'found' ? `/events/${encodeURIComponent(found.event.eventId)}/cancel` : '',
    ),
    body: { comment },
    headers: { Prefer: 'IdType="ImmutableId"' },
    repeatable: true,
    mailbox: organiser,
  };
  const answer = found.kind === 'found' ? await graph.send(tenant, call) : found.answer;
  if (isDone(answer)) return 'cancelled';
  if (gone.has(answer.status)) return 'not-found';
  throw faultOf(call, answer);
};
