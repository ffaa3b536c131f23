import type { Effect } from '../effects/effect.ts';
import type { AggregateRef } from '../shared/aggregate-ref.ts';
import type { Instant } from '../shared/instant.ts';

/** Something is due for this aggregate at this time: effects in its outbox, or a look at the clock. */
export interface DueMarker {
  ref: AggregateRef;
  due: Instant;
  /** Names the marker itself, for `clear`. */
  token: string;
}

export interface DueMarkers {
  /** Due at or before `now`, earliest first. */
  due(now: Instant, limit: number): Promise<readonly DueMarker[]>;
  set(ref: AggregateRef, due: Instant): Promise<void>;
  /** Clearing a marker that is gone is not an error. */
  clear(marker: DueMarker): Promise<void>;
}

export interface Outbox {
  /** Due at or before `now`, in the order they were written. */
  pending(ref: AggregateRef, now: Instant): Promise<readonly Effect[]>;
  done(ref: AggregateRef, effect: Effect): Promise<void>;
}

/** Wakes a worker for an aggregate soon; losing a nudge only costs time, the sweeper finds the marker. */
export interface WakeQueue {
  wake(refs: readonly AggregateRef[]): Promise<void>;
}

/** One worker at a time per aggregate, by wall time. Undefined when another holds it. */
export interface Leases {
  take(ref: AggregateRef): Promise<{ release(): Promise<void> } | undefined>;
}
