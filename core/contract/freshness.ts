import type { Instant } from '../shared/instant.ts';

/** M9: the latest check before a round. */
export interface FreshnessView {
  isOpen: boolean;
  closesAt: Instant;
  /** How many have answered; undefined below five. */
  answers: number | undefined;
  /** In a very large programme only the first thousand people are counted. */
  isAll: boolean;
}
