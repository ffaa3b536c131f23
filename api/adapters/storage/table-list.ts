import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { List } from '#core/ports/lists.ts';
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
      const entity = { partitionKey: listPartition(tenant, name, owner), rowKey: rowKey(rowId), row: JSON.stringify(row) };
      await table.upsertEntity(entity, 'Replace');
    },
    remove: async (tenant, owner, rowId) => {
      await drop(listPartition(tenant, name, owner), rowKey(rowId));
    },
    page: async (tenant, owner, cursor, limit = rowsPerPage) => {
      const settings = { maxPageSize: limit, ...(cursor === undefined ? {} : { continuationToken: cursor }) };
      const first = await rowsOf(listPartition(tenant, name, owner)).byPage(settings).next();
      if (first.done === true) return { rows: [], next: undefined };
      return { rows: first.value.map(read), next: first.value.continuationToken };
    },
    all: async function* (tenant, owner) {
      for await (const row of rowsOf(listPartition(tenant, name, owner))) yield read(row);
    },
    clear: async (tenant, owner) => {
      const partition = listPartition(tenant, name, owner);
      for await (const row of rowsOf(partition)) await drop(partition, String(row.rowKey));
    },
  };
};
