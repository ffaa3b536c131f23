import type { DueMarkers } from '#core/ports/outbox.ts';
import type { Commit, Repository, Stored } from '#core/ports/repository.ts';
import type { AggregateKind } from '#core/shared/aggregate-ref.ts';
import type { TenantId } from '#core/shared/ids.ts';
import { asStored } from './as-stored.ts';
import type { Cabinet } from './in-memory-cabinet.ts';
import { effectKey } from './in-memory-outbox.ts';

const rowsPerCommit = 100;

const rowsOf = <State>({ effects = [], audit = [] }: Commit<State>): number =>
  1 + effects.length + audit.length;

/** A repository in memory: the same order of writes, the same races and the same limits as the real one. */
export const makeInMemoryRepository = <State>(
  cabinet: Cabinet,
  markers: DueMarkers,
  kind: AggregateKind,
): Repository<State> => {
  const find = (tenant: TenantId, id: string): Promise<Stored<State> | undefined> => {
    const { state } = cabinet.drawer({ tenant, kind, id });
    return Promise.resolve(state && { state: JSON.parse(state.json) as State, version: state.version });
  };
  return {
    find,
    findMany: (tenant, ids) => Promise.all(ids.map((id) => find(tenant, id))),
    commit: async (change) => {
      const { tenant, id, state, basedOn, effects = [], audit = [], wakeAt } = change;
      const ref = { tenant, kind, id };
      const dues = new Set([...effects.map(({ due }) => due), ...(wakeAt === undefined ? [] : [wakeAt])]);
      await Promise.all([...dues].map((due) => markers.set({ ref, due })));
      if (rowsOf(change) > rowsPerCommit) throw new Error(`A commit of ${rowsOf(change)} rows is too large.`);
      const drawer = cabinet.drawer(ref);
      if (drawer.state?.version !== basedOn) return undefined;
      drawer.state = { json: JSON.stringify(state), version: cabinet.nextVersion() };
      for (const effect of effects) drawer.effects.set(effectKey(effect), asStored(effect));
      drawer.audit.push(...audit.map(asStored));
      return drawer.state.version;
    },
    erase: (tenant, id) => {
      cabinet.drop({ tenant, kind, id });
      return Promise.resolve();
    },
  };
};
