import type { Actor } from '../privacy/actor.ts';
import type { Instant } from '../shared/instant.ts';

/** Who asks, and when by programme time. */
export interface By {
  actor: Actor;
  now: Instant;
}

/** An act that makes something new: the same key sent again by the same person makes the same thing. */
export interface KeyedBy extends By {
  key: string;
}
