import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { List } from '#core/ports/lists.ts';
import { pageOf } from './page-of.ts';
import { listPartition, rowKey } from './row-keys.ts';
import { isNotFound } from './storage-error.ts';

const listRow = z.object({ row: z.string() });
const rowsPerPage = 100;

/** One projection in the table `lists`; a row is one string of JSON, at most 32,000 characters. */
export const makeTableList = <Row>(table: TableClient, name: string): List<Row> => {
  const rowsOf = (partition: string) =>
    table.listEntities({ queryOptions: { filter: odata`PartitionKey eq ${partition}` } });
  const read = (row: unknown): Row => JSON.parse(listRow.parse(row).row) as Row;
  const drop = (partition: string, key: string): Promise<unknown> =>
    table.deleteEntity(partition, key).catch((error: unknown) => {
      if (!isNotFound(error)) throw error;
    });

  return {
    put: async (tenant, owner, rowId, row) => {
      const entity = {
        partitionKey: listPartition(tenant, name, owner),
        rowKey: rowKey(rowId),
        row: JSON.stringify(row),
      };
      await table.upsertEntity(entity, 'Replace');
    },
    remove: async (tenant, owner, rowId) => {
      await drop(listPartition(tenant, name, owner), rowKey(rowId));
    },
    page: (tenant, owner, cursor, limit = rowsPerPage) =>
      pageOf(rowsOf(listPartition(tenant, name, owner)), { cursor, limit, read }),
    async *all(tenant, owner) {
      for await (const row of rowsOf(listPartition(tenant, name, owner))) yield read(row);
    },
    clear: async (tenant, owner) => {
      const partition = listPartition(tenant, name, owner);
      for await (const row of rowsOf(partition)) await drop(partition, String(row.rowKey));
    },
  };
};
