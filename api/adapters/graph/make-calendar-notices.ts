import type { CalendarNotices } from '#core/ports/calendar-notices.ts';
import { dropAllOf, dropSubscription } from './notices/drop-subscriptions.ts';
import { makeSubscription, renewSubscription } from './notices/keep-subscription.ts';
import type { Graph } from './wire/graph-call.ts';

/** Graph's subscriptions, as the app. `url` is where Graph brings its notices. */
export const makeCalendarNotices = (graph: Graph, { url }: { url: string }): CalendarNotices => ({
  keepWatching: (tenant, wish) =>
    wish.known.kind === 'known'
      ? renewSubscription({ graph, tenant, url }, wish.known.subscription, wish)
      : makeSubscription({ graph, tenant, url }, wish),
  stopWatching: async (tenant, { person, known }) => {
    if (known.kind === 'known') await dropSubscription(graph, tenant, known.subscription);
    if (known.kind === 'in-doubt') await dropAllOf(graph, tenant, { person, url });
  },
});
