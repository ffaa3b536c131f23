import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import type { AuditLog } from '#core/ports/audit-log.ts';
import type { AuditEntry } from '#core/privacy/audit-entry.ts';
import { pageOf } from './page-of.ts';
import { partitionOf } from './row-keys.ts';

const auditRow = z.object({ entry: z.string() });
const pageSize = 50;

/** Tables sort upwards only: counting down from the year 5138 puts the newest first. */
const newestFirst = (entry: AuditEntry, index: number): string =>
  `audit|${String(1e14 - Date.parse(entry.at)).padStart(15, '0')}|${String(index).padStart(3, '0')}|${entry.act}`;

export const auditActions = (partition: string, entries: readonly AuditEntry[]): TransactionAction[] =>
  entries.map((entry, index) => [
    'upsert',
    {
      partitionKey: partition,
      rowKey: `${newestFirst(entry, index)}|${entry.by}`,
      entry: JSON.stringify(entry),
    },
    'Replace',
  ]);

export const makeTableAuditLog = (table: TableClient): AuditLog => ({
  page: (of, cursor) => {
    const filter = odata`PartitionKey eq ${partitionOf(of)} and RowKey ge 'audit|' and RowKey lt 'audit|~'`;
    const read = (row: unknown) => JSON.parse(auditRow.parse(row).entry) as AuditEntry;
    return pageOf(table.listEntities({ queryOptions: { filter } }), { cursor, limit: pageSize, read });
  },
});
