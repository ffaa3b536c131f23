import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import type { Effect } from '#core/effects/effect.ts';
import type { Outbox } from '#core/ports/outbox.ts';
import { z } from 'zod';
import { isNotFound } from './storage-error.ts';
import { afterPrefix, partitionOf, rowKey } from './row-keys.ts';

const effectRow = z.object({ effect: z.string() });

const keyOf = (effect: Effect): string => rowKey(`effect|${effect.due}|${effect.key}`);

export const effectActions = (partition: string, effects: readonly Effect[]): TransactionAction[] =>
  effects.map((effect) => [
    'upsert',
    { partitionKey: partition, rowKey: keyOf(effect), effect: JSON.stringify(effect) },
    'Replace',
  ]);

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
  done: async (ref, effect) => {
    await table.deleteEntity(partitionOf(ref), keyOf(effect)).catch((error: unknown) => {
      if (!isNotFound(error)) throw error;
    });
  },
});
