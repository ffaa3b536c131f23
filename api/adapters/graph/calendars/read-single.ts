import type { TenantId } from '#core/shared/ids.ts';
import type { Graph, GraphCall } from '../wire/graph-call.ts';
import { personPath } from '../wire/query.ts';
import { readAnswer } from '../wire/read-answer.ts';
import { stableIds } from './find-event.ts';
import { graphSession, type GraphSession } from './graph-session.ts';
import type { SeriesAt } from './instances.ts';

/** A single event with its times and answers; undefined when it is gone or cancelled. */
export const readSingle = async (
  graph: Graph,
  tenant: TenantId,
  { organiser, eventId }: SeriesAt,
): Promise<GraphSession | undefined> => {
  const path = `/events/${encodeURIComponent(eventId)}?$select=id,start,end,isCancelled,attendees`;
  const call: GraphCall = {
    ...{ what: 'read a booking', method: 'GET', path: personPath(organiser, path) },
    ...{ headers: stableIds, mailbox: organiser },
  };
  const answer = await graph.send(tenant, call);
  if (answer.status === 404) return undefined;
  const session = readAnswer(call, answer, graphSession);
  return session.isCancelled ? undefined : session;
};
