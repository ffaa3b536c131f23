import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { graphError } from '../../http/graph-error.ts';
import type { Route, WireReply } from '../../wire/route.ts';
import type { World } from '../../world.ts';
import { wantsNotices } from '../delivery/wants-notices.ts';
import { standing, type Subscription } from '../state/subscriptions-state.ts';
import { context, invalid, notFound, toldSubscription, wrongEnd } from './reply.ts';
import { newSubscription, ownerIn } from './subscription-body.ts';

/** An app reads everything of a calendar that it is told the changes of. */
export const needs = { audience: 'graph', anyRole: ['Calendars.Read'] } as const;

type Asked = z.infer<typeof newSubscription>;

const unheard = graphError(
  400,
  'ValidationError',
  'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.',
);

/** Two that tell the same are one too many. */
function sameAs(world: World, asked: Omit<Subscription, 'id'>): Subscription | undefined {
  const told = (one: Omit<Subscription, 'id'>) => [one.appId, one.mailbox, one.changeTypes.join()].join('|');
  return standing(world).find((one) => told(one) === told(asked));
}

function taken({ id }: Subscription): WireReply {
  const message = `Subscription Id ${id} already exists for the requested combination.`;
  return graphError(409, 'Conflict', message);
}

async function isEveryDoorOpen({ notificationUrl, lifecycleNotificationUrl }: Asked): Promise<boolean> {
  const doors = new Set([notificationUrl, lifecycleNotificationUrl ?? notificationUrl]);
  for (const door of doors) if (!(await wantsNotices(door))) return false;
  return true;
}

async function create(world: World, asked: Asked, appId: string): Promise<WireReply> {
  const owner = world.directory.personAt(ownerIn(asked.resource));
  if (owner?.mailbox !== true) return notFound;
  const refused = wrongEnd(world, asked.expirationDateTime);
  if (refused !== undefined) return refused;
  if (!(await isEveryDoorOpen(asked))) return unheard;
  const { resource, notificationUrl, lifecycleNotificationUrl, clientState } = asked;
  const made = {
    ...{ appId, resource, mailbox: owner.id, changeTypes: asked.changeType },
    ...{ notificationUrl, lifecycleNotificationUrl, clientState, expires: asked.expirationDateTime },
  };
  const same = sameAs(world, made);
  if (same !== undefined) return taken(same);
  const subscription: Subscription = { id: randomUUID(), ...made };
  world.subscriptions[subscription.id] = subscription;
  return { status: 201, body: { '@odata.context': `${context}/$entity`, ...toldSubscription(subscription) } };
}

/** Only for calendars of people, and without what stands in them. */
export const createRoute: Route = {
  method: 'POST',
  path: '/v1.0/subscriptions',
  needs,
  handle: ({ body, caller }, world) => {
    const read = newSubscription.safeParse(body);
    if (!read.success) return invalid(z.prettifyError(read.error));
    return create(world, read.data, caller?.appId ?? '');
  },
};
