import type { Instant } from '../shared/instant.ts';

/** Programme time. Read once per request, message or timer and handed on as `now`. */
export interface Clock {
  now(): Promise<Instant>;
}
