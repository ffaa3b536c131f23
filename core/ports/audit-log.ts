import type { AuditEntry } from '../privacy/audit-entry.ts';
import type { AggregateRef } from '../shared/aggregate-ref.ts';
import type { Page } from './lists.ts';

export interface AuditLog {
  /** Newest first, 50 a page. */
  page(of: AggregateRef, cursor: string | undefined): Promise<Page<AuditEntry>>;
}
