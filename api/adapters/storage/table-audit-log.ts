import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import type { AuditLog } from '#core/ports/audit-log.ts';
import type { AuditEntry } from '#core/privacy/audit-entry.ts';
import { pageOf } from './page-of.ts';
import { partitionOf } from './row-keys.ts';

const auditRow = z.object({ entry: z.string() });
const pageSize = 50;

/** Tables sort upwards only: counting down, from the year 5138 and from a billion commits, puts the newest first. */
const down = (from: number, value: number): string => String(from - value).padStart(String(from).length, '0');

/** The number of the commit keeps apart what the same person did twice in one second. */
export const auditActions = (
  partition: string,
  commit: number,
  entries: readonly AuditEntry[],
): TransactionAction[] =>
  entries.map((entry, index) => [
    'create',
    {
      partitionKey: partition,
      rowKey: `audit|${down(1e14, Date.parse(entry.at))}|${down(1e9, commit)}|${down(999, index)}`,
      entry: JSON.stringify(entry),
    },
  ]);

export const makeTableAuditLog = (table: TableClient): AuditLog => ({
  page: (of, cursor) => {
    const filter = odata`PartitionKey eq ${partitionOf(of)} and RowKey ge 'audit|' and RowKey lt 'audit|~'`;
    const read = (row: unknown) => JSON.parse(auditRow.parse(row).entry) as AuditEntry;
    return pageOf(table.listEntities({ queryOptions: { filter } }), { cursor, limit: pageSize, read });
  },
});
