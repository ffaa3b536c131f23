import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import type { DueMarkers } from '#core/ports/outbox.ts';
import type { Commit, Repository, Stored } from '#core/ports/repository.ts';
import type { AggregateKind, AggregateRef } from '#core/shared/aggregate-ref.ts';
import type { TenantId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';
import { fromColumns, toColumns } from './chunked-json.ts';
import { inParallel } from '#core/shared/in-parallel.ts';
import { partitionOf } from './row-keys.ts';
import { isLostRace, isNotFound } from './storage-error.ts';
import { auditActions } from './table-audit-log.ts';
import { effectActions } from './table-outbox.ts';

const storedRow = z.looseObject({ etag: z.string(), commits: z.int().min(1) });
const stateKey = 'state';
const readsAtOnce = 16;
const operationsPerTransaction = 100;

const dueTimes = <State>(change: Commit<State>): Instant[] => [
  ...new Set([
    ...(change.effects ?? []).map(({ due }) => due),
    ...(change.wakeAt === undefined ? [] : [change.wakeAt]),
  ]),
];

/** How often the aggregate was saved, with the ETag of the last time. */
const versionOf = ({ commits, etag }: { commits: number; etag: string }): string => `${commits}|${etag}`;

const basisOf = (version: string): { commits: number; etag: string } => {
  const at = version.indexOf('|');
  return { commits: Number(version.slice(0, at)), etag: version.slice(at + 1) };
};

type Entity = TransactionAction[1];

/** The row of the state, where the aggregate has to stand for it to be saved, and what is saved beside it. */
const rowsOf = <State>(partition: string, change: Commit<State>) => {
  const basis = change.basedOn === undefined ? undefined : basisOf(change.basedOn);
  const commits = (basis?.commits ?? 0) + 1;
  const entity: Entity = { partitionKey: partition, rowKey: stateKey, commits, ...toColumns(change.state) };
  const beside = [
    ...effectActions(partition, change.effects ?? []),
    ...auditActions(partition, commits, change.audit ?? []),
  ];
  if (beside.length >= operationsPerTransaction)
    throw new Error(`A commit of ${beside.length + 1} rows is too large.`);
  return { entity, etag: basis?.etag, commits, beside };
};

/** Azurite takes letters apart where a single row reaches it in two pieces; one so short comes in one. */
const shortUnits = 8_000;
const isShort = ({ columns, json0 }: Entity): boolean =>
  columns === 1 && typeof json0 === 'string' && json0.length <= shortUnits;

/** A transaction of one row is that row: storage takes several times as long for the envelope. */
const saveAlone = (
  table: TableClient,
  { entity, etag }: ReturnType<typeof rowsOf>,
): Promise<{ etag?: string }> =>
  etag === undefined ? table.createEntity(entity) : table.updateEntity(entity, 'Replace', { etag });

/** Answers come in the order of the actions, and the state is the first. */
const saveTogether = async (
  table: TableClient,
  { entity, etag, beside }: ReturnType<typeof rowsOf>,
): Promise<{ etag?: string } | undefined> => {
  const state: TransactionAction =
    etag === undefined ? ['create', entity] : ['update', entity, 'Replace', { etag }];
  return (await table.submitTransaction([state, ...beside])).subResponses[0];
};

/** The version saved. Throws what storage refuses. */
const save = async <State>(table: TableClient, partition: string, change: Commit<State>): Promise<string> => {
  const rows = rowsOf(partition, change);
  const saved = await (rows.beside.length === 0 && isShort(rows.entity)
    ? saveAlone(table, rows)
    : saveTogether(table, rows));
  if (saved?.etag === undefined) throw new Error('The storage did not say which version it saved.');
  return versionOf({ commits: rows.commits, etag: saved.etag });
};

/** The state goes first: an effect that erases its own aggregate stays until there is nothing else left of it. */
const erasePartition = async (table: TableClient, partition: string): Promise<void> => {
  const drop = (key: string) =>
    table.deleteEntity(partition, key).catch((error: unknown) => {
      if (!isNotFound(error)) throw error;
    });
  await drop(stateKey);
  const filter = odata`PartitionKey eq ${partition}`;
  for await (const row of table.listEntities({
    queryOptions: { filter, select: ['partitionKey', 'rowKey'] },
  })) {
    await drop(String(row.rowKey));
  }
};

/**
 * One kind of aggregate in the table `aggregates`. The markers are written before the transaction: one that is never
 * followed by it is harmless, one that is missing would lose an effect.
 */
export const makeTableRepository = <State>(
  table: TableClient,
  markers: DueMarkers,
  kind: AggregateKind,
): Repository<State> => {
  const refOf = (tenant: TenantId, id: string): AggregateRef => ({ tenant, kind, id });

  const find = async (tenant: TenantId, id: string): Promise<Stored<State> | undefined> => {
    try {
      const row = storedRow.parse(await table.getEntity(partitionOf(refOf(tenant, id)), stateKey));
      return { state: fromColumns(row) as State, version: versionOf(row) };
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  };

  return {
    find,
    findMany: (tenant, ids) => inParallel(ids, readsAtOnce, (id) => find(tenant, id)),
    commit: async (change) => {
      const ref = refOf(change.tenant, change.id);
      await Promise.all(dueTimes(change).map((due) => markers.set({ ref, due })));
      try {
        return await save(table, partitionOf(ref), change);
      } catch (error) {
        // What is gone has been erased since it was read: somebody else was first.
        if (isLostRace(error) || (change.basedOn !== undefined && isNotFound(error))) return undefined;
        throw error;
      }
    },
    erase: (tenant, id) => erasePartition(table, partitionOf(refOf(tenant, id))),
  };
};
