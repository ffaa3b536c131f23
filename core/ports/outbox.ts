import type { Effect } from '../effects/effect.ts';
import type { AggregateRef } from '../shared/aggregate-ref.ts';
import type { Instant } from '../shared/instant.ts';

/** Something is due for this aggregate at this time: effects in its outbox, or a look at the clock. */
export interface DueMarker {
  ref: AggregateRef;
  due: Instant;
}

/** A marker as seen before the work: clearing it spares one that somebody has written anew since. */
export interface SeenMarker extends DueMarker {
  version: string;
}

export interface DueMarkers {
  set(marker: DueMarker): Promise<void>;
  /** Due at or before `now`, earliest first, at most `limit`. */
  due(now: Instant, limit: number): Promise<readonly DueMarker[]>;
  see(marker: DueMarker): Promise<SeenMarker | undefined>;
  /** Does nothing when it is gone or was written again. */
  clear(marker: SeenMarker): Promise<void>;
}

export interface Outbox {
  /** Due at or before `now`, by due time, then by key. */
  pending(ref: AggregateRef, now: Instant): Promise<readonly Effect[]>;
  /** One more, beside what commits write; its marker has to stand before. Written twice it is one. */
  put(ref: AggregateRef, effect: Effect): Promise<void>;
  /** Removing one that is gone is not an error. */
  done(ref: AggregateRef, effect: Effect): Promise<void>;
}

/** Wakes a worker soon; losing a call only costs time, the sweeper finds the marker. */
export interface WakeQueue {
  wake(markers: readonly DueMarker[]): Promise<void>;
  /** How many wait, roughly; those under way included. */
  waiting(): Promise<number>;
}

/** One worker at a time per aggregate, by wall time. Undefined when another went on holding it. */
export interface Leases {
  take(ref: AggregateRef): Promise<{ release(): Promise<void> } | undefined>;
}
