import type { Instant } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';

/** What stands in the way of a whole series (S3): it was cancelled, somebody declined all of it, its organiser has no calendar any more. */
export interface SeriesTrouble {
  kind: 'cancelled' | 'declined' | 'organiser-gone';
  whose: readonly PersonId[];
  since: Instant;
  /** They said that it stays as it is. */
  accepted?: true;
}

/** Days for which a pair is asked what is to become of it. */
export const seriesLastsDays = 14;
