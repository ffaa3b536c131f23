import { z } from 'zod';

/** The sandbox knocks at no door but this machine's. */
const door = z.url({ protocol: /^https?$/, hostname: /^(127\.0\.0\.1|localhost)$/ });
const instant = z.iso.datetime({ offset: true }).transform(Date.parse);

const changeTypes = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .pipe(z.array(z.enum(['created', 'updated', 'deleted'])).min(1));

export const newSubscription = z.strictObject({
  '@odata.type': z.string().optional(),
  changeType: changeTypes,
  resource: z.string().regex(/^\/?users\/[^/]+\/(calendar\/)?events$/i, 'names no calendar of a person'),
  notificationUrl: door,
  lifecycleNotificationUrl: door.optional(),
  expirationDateTime: instant,
  clientState: z.string().max(128).optional(),
  latestSupportedTlsVersion: z.enum(['v1_2', 'v1_3']).optional(),
});

export const renewal = z.strictObject({ expirationDateTime: instant });

/** The person a resource names. */
export function ownerIn(resource: string): string {
  return decodeURIComponent(resource.replace(/^\//, '').split('/')[1] ?? '');
}
