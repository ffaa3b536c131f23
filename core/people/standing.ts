import type { PersonId } from '../shared/ids.ts';

/** Where somebody stands in the organisation today, as far as it bars a pair (M3, M15). */
export interface Standing {
  /** The account is gone or disabled. */
  departed: boolean;
  /** The reporting line, nearest first, as far up as it could be read. */
  managers: readonly PersonId[];
}
