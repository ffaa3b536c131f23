import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { DueMarker, DueMarkers } from '#core/ports/outbox.ts';
import type { AggregateRef } from '#core/shared/aggregate-ref.ts';
import { hashText } from '#core/shared/hash.ts';
import type { Instant } from '#core/shared/instant.ts';
import { afterPrefix, partitionOf, rowKey } from './row-keys.ts';
import { isLostRace, isNotFound } from './storage-error.ts';

const markerRow = z.object({ ref: z.string(), due: z.string() });
const etagged = z.looseObject({ etag: z.string() });

/** 16 shards, so that no single partition takes every write. */
const shardOf = (ref: AggregateRef): string => `shard-${hashText(partitionOf(ref)).charAt(0)}`;

const keysOf = ({ ref, due }: DueMarker): [string, string] => [
  shardOf(ref),
  rowKey(`${due}|${partitionOf(ref)}`),
];

const shards = Array.from({ length: 16 }, (_, digit) => `shard-${digit.toString(16)}`);

const readMarkers = async (table: TableClient, filter: string, limit: number): Promise<DueMarker[]> => {
  const found: DueMarker[] = [];
  for await (const row of table.listEntities({ queryOptions: { filter } })) {
    const marker = markerRow.parse(row);
    found.push({ ref: JSON.parse(marker.ref) as AggregateRef, due: marker.due as Instant });
    if (found.length >= limit) break;
  }
  return found;
};

const byDue = (a: DueMarker, b: DueMarker): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

/** Markers only: the sweeper never looks at an aggregate to find work. */
export const makeTableDueMarkers = (table: TableClient): DueMarkers => ({
  due: async (now, limit) => {
    const last = afterPrefix(now);
    const inAll = odata`PartitionKey ge 'shard-' and PartitionKey lt 'shard-~' and RowKey lt ${last}`;
    const found = await readMarkers(table, inAll, limit + 1);
    if (found.length <= limit) return found.sort(byDue);
    // Only within a shard do rows come by due time: with more than fit, the earliest of each are compared.
    const ofShard = (shard: string) =>
      readMarkers(table, odata`PartitionKey eq ${shard} and RowKey lt ${last}`, limit);
    return (await Promise.all(shards.map(ofShard))).flat().sort(byDue).slice(0, limit);
  },
  set: async (marker) => {
    const [partitionKey, key] = keysOf(marker);
    const { ref, due } = marker;
    await table.upsertEntity({ partitionKey, rowKey: key, ref: JSON.stringify(ref), due }, 'Replace');
  },
  see: async (marker) => {
    try {
      const row = etagged.parse(await table.getEntity(...keysOf(marker)));
      return { ...marker, version: row.etag };
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  },
  clear: async (seen) => {
    await table.deleteEntity(...keysOf(seen), { etag: seen.version }).catch((error: unknown) => {
      if (!isNotFound(error) && !isLostRace(error)) throw error;
    });
  },
});
