import type { WatchOutcome } from '../sessions/watched-mailbox.ts';
import type { PersonId, TenantId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** What is known of a subscription. In doubt: the answer of an earlier asking may have been lost. */
export type KnownWatch = { kind: 'none' } | { kind: 'in-doubt' } | { kind: 'known'; subscription: string };

export interface WatchWish {
  person: PersonId;
  /** Told with every notice. */
  clientState: string;
  until: Instant;
  known: KnownWatch;
}

/** Has changes on calendars announced (S3). Nothing that is in a calendar is told, only that it has changed (S5). */
export interface CalendarNotices {
  /** Makes the one subscription of this mailbox, or renews the known one. In doubt it takes away what it finds first. */
  keepWatching(tenant: TenantId, wish: WatchWish): Promise<WatchOutcome>;
  /** One that is no more is not an error. */
  stopWatching(tenant: TenantId, watched: Pick<WatchWish, 'person' | 'known'>): Promise<void>;
}
