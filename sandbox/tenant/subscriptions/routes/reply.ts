import { graphError } from '../../http/graph-error.ts';
import type { World } from '../../world.ts';
import type { Subscription } from '../state/subscriptions-state.ts';

export const context = 'https://graph.microsoft.com/v1.0/$metadata#subscriptions';

/** As Graph tells it: what proves its notices is told to nobody any more. */
export function toldSubscription(subscription: Subscription) {
  const { id, appId, resource, changeTypes, notificationUrl, lifecycleNotificationUrl, expires } =
    subscription;
  return {
    id,
    resource,
    applicationId: appId,
    changeType: changeTypes.join(','),
    clientState: null,
    notificationUrl,
    lifecycleNotificationUrl: lifecycleNotificationUrl ?? null,
    expirationDateTime: new Date(expires).toISOString(),
    creatorId: appId,
    includeResourceData: null,
    latestSupportedTlsVersion: 'v1_2',
    encryptionCertificate: null,
    encryptionCertificateId: null,
  };
}

export function invalid(message: string) {
  return graphError(400, 'InvalidRequest', message);
}

export const notFound = graphError(404, 'ResourceNotFound', 'The object was not found.');

const mostMinutes = 10_080;

/** Why a subscription cannot last until then. */
export function wrongEnd({ clock }: World, expires: number) {
  if (expires <= clock.now()) return invalid('Subscription expiration must be in the future.');
  return expires > clock.now() + mostMinutes * 60_000
    ? invalid(`Subscription expiration can only be ${mostMinutes} minutes in the future.`)
    : undefined;
}
