export type ChangeType = 'created' | 'updated' | 'deleted';

/** What an app has asked to be told of one calendar. */
export interface Subscription {
  id: string;
  appId: string;
  /** As the app wrote it. */
  resource: string;
  /** The person's id. */
  mailbox: string;
  changeTypes: ChangeType[];
  notificationUrl: string;
  lifecycleNotificationUrl?: string | undefined;
  clientState?: string | undefined;
  /** Milliseconds since the epoch, on the movable clock. */
  expires: number;
  /** The end that the app has been warned of. */
  warnedOf?: number;
}

/** By id; plain JSON. */
export type SubscriptionsState = Record<string, Subscription>;

interface Standing {
  subscriptions: SubscriptionsState;
  clock: { now(): number };
}

/** Those that have not expired; the others are forgotten. */
export function standing({ subscriptions, clock }: Standing): Subscription[] {
  for (const { id, expires } of Object.values(subscriptions))
    if (expires <= clock.now()) delete subscriptions[id];
  return Object.values(subscriptions);
}
