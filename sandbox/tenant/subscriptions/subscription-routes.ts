import { z } from 'zod';
import { graphError } from '../http/graph-error.ts';
import type { Route } from '../wire/route.ts';
import { announceLifecycle } from './delivery/announce.ts';
import { createRoute } from './routes/create-route.ts';
import { toldSubscription } from './routes/reply.ts';
import { standingRoutes } from './routes/standing-routes.ts';
import { standing } from './state/subscriptions-state.ts';

/** Graph's change notifications. */
export const subscriptionRoutes: readonly Route[] = [createRoute, ...standingRoutes];

const path = '/_sandbox/subscriptions';
const happening = z.strictObject({
  lifecycle: z.enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed']),
});

const see: Route = {
  method: 'GET',
  path,
  handle: (_request, world) => ({
    status: 200,
    body: { subscriptions: standing(world).map(toldSubscription) },
  }),
};

/** What befalls a subscription: it is taken away, it has to be renewed, or changes could not be announced. */
const befall: Route = {
  method: 'POST',
  path: `${path}/:id`,
  handle: ({ params, body }, world) => {
    const one = standing(world).find(({ id }) => id === params['id']);
    if (one === undefined) return graphError(404, 'NoSuchSubscription', 'There is no such subscription.');
    const read = happening.safeParse(body);
    if (!read.success) return graphError(400, 'BadBody', z.prettifyError(read.error));
    if (read.data.lifecycle === 'subscriptionRemoved') delete world.subscriptions[one.id];
    announceLifecycle(world, one, read.data.lifecycle);
    return { status: 200, body: { done: read.data.lifecycle } };
  },
};

export const subscriptionControls: readonly Route[] = [see, befall];
