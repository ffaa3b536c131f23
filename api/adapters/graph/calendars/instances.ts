import { z } from 'zod';
import type { PersonId, TenantId } from '#core/shared/ids.ts';
import type { Interval } from '#core/shared/instant.ts';
import type { Graph, GraphCall } from '../wire/graph-call.ts';
import { pagesOf } from '../wire/graph-pages.ts';
import { personPath, query } from '../wire/query.ts';
import { graphSession } from './graph-session.ts';
import { stableIds } from './find-event.ts';

const instance = graphSession.extend({
  /** UTC: the start that the series gives it. */
  originalStart: z.string(),
});
export type Instance = z.infer<typeof instance>;

/** A series on its organiser's calendar. */
export interface SeriesAt {
  organiser: PersonId;
  eventId: string;
}

/** Outlook's occurrences of a series that touch the window; those deleted or cancelled are not there. */
export const instancesOf = async (
  graph: Graph,
  tenant: TenantId,
  { organiser, eventId, window }: SeriesAt & { window: Interval },
): Promise<Instance[]> => {
  const options = query({
    startDateTime: window.start,
    endDateTime: window.end,
    $select: 'id,originalStart,start,end,isCancelled,attendees',
    $top: '100',
  });
  const call: GraphCall = {
    what: 'read the occurrences of a series',
    method: 'GET',
    path: personPath(organiser, `/events/${encodeURIComponent(eventId)}/instances${options}`),
    headers: stableIds,
    mailbox: organiser,
  };
  const found: Instance[] = [];
  for await (const page of pagesOf(graph, tenant, call)) found.push(...z.array(instance).parse(page));
  return found.filter(({ isCancelled }) => !isCancelled);
};
