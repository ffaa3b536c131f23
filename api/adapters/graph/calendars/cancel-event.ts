import type { PersonId, TenantId } from '#core/shared/ids.ts';
import type { Graph, GraphAnswer, GraphCall } from '../wire/graph-call.ts';
import { GraphFault } from '../wire/graph-fault.ts';
import { personPath } from '../wire/query.ts';
import { faultOf, isDone } from '../wire/read-answer.ts';
import { lookUp, stableIds } from './find-event.ts';

interface Cancellation {
  organiser: PersonId;
  key: string;
  /** Told to those invited. */
  comment: string;
}

type Outcome = 'cancelled' | 'not-found';

const what = 'cancel an event';
const gone = new Set([404, 410]);

const callOf = (eventId: string, { organiser, comment }: Cancellation): GraphCall => ({
  what,
  method: 'POST',
  path: personPath(organiser, `/events/${encodeURIComponent(eventId)}/cancel`),
  body: { comment },
  headers: stableIds,
  // The second time the event is gone.
  repeatable: true,
  mailbox: organiser,
});

const outcomeOf = (answer: GraphAnswer): Outcome => {
  if (isDone(answer)) return 'cancelled';
  if (gone.has(answer.status)) return 'not-found';
  throw faultOf({ what }, answer);
};

/** Calls the event off for everybody. An organiser without a mailbox has no event any more. */
export const cancelEvent = async (graph: Graph, tenant: TenantId, asked: Cancellation): Promise<Outcome> => {
  const found = await lookUp(graph, tenant, asked);
  if (found.kind === 'none') return 'not-found';
  if (found.kind === 'shut') return outcomeOf(found.answer);
  try {
    return outcomeOf(await graph.send(tenant, callOf(found.event.eventId, asked)));
  } catch (fault) {
    const isInDoubt = fault instanceof GraphFault && fault.kind === 'unanswered';
    if (isInDoubt && (await lookUp(graph, tenant, asked)).kind === 'none') return 'cancelled';
    throw fault;
  }
};
