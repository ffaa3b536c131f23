import type { PersonId, TenantId } from '#core/shared/ids.ts';
import type { Graph, GraphCall } from '../wire/graph-call.ts';
import { pagesOf } from '../wire/graph-pages.ts';
import { faultOf, isDone } from '../wire/read-answer.ts';
import { isSameResource, listedSubscription, path, resourceOf } from './subscription.ts';

// Where the app may not even take it away any more, it ends by itself within a week.
const noMore = new Set([403, 404, 410]);

export const dropSubscription = async (graph: Graph, tenant: TenantId, id: string): Promise<void> => {
  const call: GraphCall = {
    what: 'end a subscription',
    method: 'DELETE',
    path: `${path}/${encodeURIComponent(id)}`,
    repeatable: true,
  };
  const answer = await graph.send(tenant, call);
  if (!isDone(answer) && !noMore.has(answer.status)) throw faultOf(call, answer);
};

/**
 * Every subscription of this app to the mailbox whose notices come here. Graph lists the whole tenant's, so this is for
 * the rare case that an answer was lost.
 */
export const dropAllOf = async (
  graph: Graph,
  tenant: TenantId,
  { person, url }: { person: PersonId; url: string },
): Promise<void> => {
  const call: GraphCall = { what: 'list subscriptions', method: 'GET', path };
  const found: string[] = [];
  for await (const page of pagesOf(graph, tenant, call))
    for (const item of page) {
      const read = listedSubscription.safeParse(item).data;
      if (read?.notificationUrl === url && isSameResource(read.resource, resourceOf(person)))
        found.push(read.id);
    }
  for (const id of found) await dropSubscription(graph, tenant, id);
};
