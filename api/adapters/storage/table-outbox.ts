import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import type { Effect } from '#core/effects/effect.ts';
import type { Outbox } from '#core/ports/outbox.ts';
import { z } from 'zod';
import { isNotFound } from './storage-error.ts';
import { afterPrefix, partitionOf, rowKey } from './row-keys.ts';

const effectRow = z.object({ effect: z.string() });

const keyOf = (effect: Effect): string => rowKey(`effect|${effect.due}|${effect.key}`);

const effectEntity = (partition: string, effect: Effect) => ({
  partitionKey: partition,
  rowKey: keyOf(effect),
  effect: JSON.stringify(effect),
});

/** A transaction may not name a row twice: the same key is the same effect. */
export const effectActions = (partition: string, effects: readonly Effect[]): TransactionAction[] => {
  const once = new Map(effects.map((effect) => [keyOf(effect), effect]));
  return [...once.values()].map((effect) => ['upsert', effectEntity(partition, effect), 'Replace']);
};

/** The outbox rows beside each aggregate. */
export const makeTableOutbox = (table: TableClient): Outbox => ({
  pending: async (ref, now) => {
    const last = afterPrefix(`effect|${now}`);
    const filter = odata`PartitionKey eq ${partitionOf(ref)} and RowKey ge 'effect|' and RowKey lt ${last}`;
    const effects: Effect[] = [];
    for await (const row of table.listEntities({ queryOptions: { filter } })) {
      effects.push(JSON.parse(effectRow.parse(row).effect) as Effect);
    }
    return effects;
  },
  put: async (ref, effect) => {
    await table.upsertEntity(effectEntity(partitionOf(ref), effect), 'Replace');
  },
  done: async (ref, effect) => {
    await table.deleteEntity(partitionOf(ref), keyOf(effect)).catch((error: unknown) => {
      if (!isNotFound(error)) throw error;
    });
  },
});
