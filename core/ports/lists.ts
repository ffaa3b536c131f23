import type { TenantId } from '../shared/ids.ts';

export interface Page<Row> {
  rows: readonly Row[];
  /** Opaque; undefined on the last page. */
  next: string | undefined;
}

/** Thrown when a cursor is none that could have been handed out. */
export class UnknownCursor extends Error {
  override name = 'UnknownCursor';
}

/**
 * A projection with a partition of its own per owner: the people of a programme, the pairs of a programme, what a
 * person is part of. Writing the same row twice is one row. Rebuilt from aggregates when in doubt.
 */
export interface List<Row> {
  put(tenant: TenantId, owner: string, rowId: string, row: Row): Promise<void>;
  remove(tenant: TenantId, owner: string, rowId: string): Promise<void>;
  page(tenant: TenantId, owner: string, cursor: string | undefined, limit?: number): Promise<Page<Row>>;
  /** Every row, page by page, for background work. */
  all(tenant: TenantId, owner: string): AsyncIterable<Row>;
  clear(tenant: TenantId, owner: string): Promise<void>;
}
