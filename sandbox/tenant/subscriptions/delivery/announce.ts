import type { World } from '../../world.ts';
import { standing, type ChangeType, type Subscription } from '../state/subscriptions-state.ts';

/** An event on one calendar has come, is another one now, or has gone. */
export interface CalendarChange {
  /** The person's id. */
  mailbox: string;
  eventId: string;
  change: ChangeType;
}

/** Tells the apps that have asked for it; what has become of the event they have to read themselves. */
export function announce(world: World, { mailbox, eventId, change }: CalendarChange): void {
  for (const subscription of standing(world)) {
    if (subscription.mailbox !== mailbox || !subscription.changeTypes.includes(change)) continue;
    const resource = `Users/${mailbox}/Events/${eventId}`;
    world.postman.post(subscription.notificationUrl, {
      ...common(world, subscription),
      changeType: change,
      resource,
      resourceData: { '@odata.type': '#Microsoft.Graph.Event', '@odata.id': resource, id: eventId },
    });
  }
}

export type LifecycleEvent = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed';

/** Tells the app about its subscription, where it has said that it wants to know. */
export function announceLifecycle(
  world: World,
  subscription: Subscription,
  lifecycleEvent: LifecycleEvent,
): void {
  const { lifecycleNotificationUrl: url, resource } = subscription;
  if (url !== undefined)
    world.postman.post(url, { ...common(world, subscription), lifecycleEvent, resource });
}

function common({ registration }: World, { id, expires, clientState }: Subscription) {
  return {
    subscriptionId: id,
    subscriptionExpirationDateTime: new Date(expires).toISOString(),
    clientState: clientState ?? null,
    tenantId: registration.tenantId,
  };
}

const warnedBefore = 24 * 3_600_000;

/** A day before a subscription ends its app is told to renew it. */
export function warnOfExpiry(world: World): void {
  for (const subscription of standing(world)) {
    const { expires, warnedOf } = subscription;
    if (warnedOf === expires || expires - world.clock.now() > warnedBefore) continue;
    subscription.warnedOf = expires;
    announceLifecycle(world, subscription, 'reauthorizationRequired');
  }
}
