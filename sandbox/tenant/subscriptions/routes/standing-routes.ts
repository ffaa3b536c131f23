import { z } from 'zod';
import type { Route, WireReply, WireRequest } from '../../wire/route.ts';
import type { World } from '../../world.ts';
import { standing, type Subscription } from '../state/subscriptions-state.ts';
import { needs } from './create-route.ts';
import { context, invalid, notFound, toldSubscription, wrongEnd } from './reply.ts';
import { renewal } from './subscription-body.ts';

const path = '/v1.0/subscriptions';
const most = 100;

/** Of the app that asks, and nobody else's. */
function ownOf({ caller }: WireRequest, world: World): Subscription[] {
  return standing(world).filter(({ appId }) => appId === caller?.appId);
}

const list: Route = {
  method: 'GET',
  path,
  needs,
  handle: (request, world) => {
    const own = ownOf(request, world);
    const from = Number(request.url.searchParams.get('$skiptoken') ?? 0);
    const next = `https://graph.microsoft.com${path}?$skiptoken=${from + most}`;
    const value = own.slice(from, from + most).map(toldSubscription);
    const more = from + most < own.length ? { '@odata.nextLink': next } : {};
    return { status: 200, body: { '@odata.context': context, value, ...more } };
  },
};

function oneRoute(
  method: Route['method'],
  answer: (world: World, subscription: Subscription, request: WireRequest) => WireReply,
): Route {
  const handle: Route['handle'] = (request, world) => {
    const one = ownOf(request, world).find(({ id }) => id === request.params['id']);
    return one === undefined ? notFound : answer(world, one, request);
  };
  return { method, path: `${path}/:id`, needs, handle };
}

function told(subscription: Subscription): WireReply {
  return { status: 200, body: { '@odata.context': `${context}/$entity`, ...toldSubscription(subscription) } };
}

const renew = oneRoute('PATCH', (world, subscription, { body }) => {
  const read = renewal.safeParse(body);
  if (!read.success) return invalid(z.prettifyError(read.error));
  const { expirationDateTime: expires } = read.data;
  const refused = wrongEnd(world, expires);
  if (refused !== undefined) return refused;
  subscription.expires = expires;
  return told(subscription);
});

const remove = oneRoute('DELETE', ({ subscriptions }, { id }) => {
  delete subscriptions[id];
  return { status: 204 };
});

export const standingRoutes: readonly Route[] = [
  list,
  oneRoute('GET', (_world, subscription) => told(subscription)),
  renew,
  remove,
];
