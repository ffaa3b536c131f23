import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { DueMarkers } from '#core/ports/outbox.ts';
import type { AggregateRef } from '#core/shared/aggregate-ref.ts';
import { hashText } from '#core/shared/hash.ts';
import type { Instant } from '#core/shared/instant.ts';
import { afterPrefix, partitionOf, rowKey } from './row-keys.ts';
import { isNotFound } from './storage-error.ts';

const markerRow = z.object({ partitionKey: z.string(), rowKey: z.string(), ref: z.string(), due: z.string() });

/** 16 shards, so that no single partition takes every write. */
const shardOf = (ref: AggregateRef): string => `shard-${hashText(partitionOf(ref)).charAt(0)}`;

/** Markers only: the sweeper never looks at an aggregate to find work. */
export const makeTableDueMarkers = (table: TableClient): DueMarkers => ({
  due: async (now, limit) => {
    const filter = odata`PartitionKey ge 'shard-' and PartitionKey lt 'shard-~' and RowKey lt ${afterPrefix(now)}`;
    const found = [];
    for await (const row of table.listEntities({ queryOptions: { filter } })) {
      const marker = markerRow.parse(row);
      const token = `${marker.partitionKey}/${marker.rowKey}`;
      found.push({ ref: JSON.parse(marker.ref) as AggregateRef, due: marker.due as Instant, token });
      if (found.length >= limit) break;
    }
    return found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  },
  set: async (ref, due) => {
    const key = rowKey(`${due}|${partitionOf(ref)}`);
    await table.upsertEntity({ partitionKey: shardOf(ref), rowKey: key, ref: JSON.stringify(ref), due }, 'Replace');
  },
  clear: async ({ token }) => {
    const cut = token.indexOf('/');
    await table.deleteEntity(token.slice(0, cut), token.slice(cut + 1)).catch((error: unknown) => {
      if (!isNotFound(error)) throw error;
    });
  },
});
