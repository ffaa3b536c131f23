import { z } from 'zod';
import type { PersonId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';

export const path = '/subscriptions';

/** The calendar of a person, as a subscription names it. */
export const resourceOf = (person: PersonId): string => `/users/${person}/events`;

export const madeSubscription = z.object({
  id: z.string().min(1),
  expirationDateTime: z.string().transform(instant),
});

export const listedSubscription = z.object({
  id: z.string().min(1),
  resource: z.string().catch(''),
  notificationUrl: z.string().catch(''),
});

/** Graph tells resources with and without the first slash. */
export const isSameResource = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (resource: string): string => resource.replace(/^\//, '').toLowerCase();
