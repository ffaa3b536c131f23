import type { Instant } from '../shared/instant.ts';
import type { PersonId } from '../shared/ids.ts';

/** D3: who changed what, when, from what to what. Kept with the aggregate it speaks of. */
export interface AuditEntry {
  at: Instant;
  by: PersonId | 'system';
  /** Stable name of the act, said in words through `audit.<act>`. */
  act: string;
  before?: string | undefined;
  after?: string | undefined;
}
