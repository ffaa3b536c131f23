import type { Repository, Stored } from '../../ports/repository.ts';

export interface Remembered<State> extends Repository<State> {
  /** Reads anew from here on: somebody else may have written. */
  forget(): void;
}

/**
 * Reads each aggregate once and knows what it has saved itself. A decision on what others have changed since is lost as
 * a race, and then made on what they wrote.
 */
export const remembered = <State>(repository: Repository<State>): Remembered<State> => {
  const known = new Map<string, Stored<State>>();
  const keyOf = (tenant: string, id: string): string => JSON.stringify([tenant, id]);
  return {
    find: async (tenant, id) => {
      const key = keyOf(tenant, id);
      const found = known.get(key) ?? (await repository.find(tenant, id));
      if (found !== undefined) known.set(key, found);
      return found;
    },
    findMany: (tenant, ids) => repository.findMany(tenant, ids),
    commit: async (change) => {
      const { tenant, id, state } = change;
      known.delete(keyOf(tenant, id));
      const version = await repository.commit(change);
      if (version !== undefined) known.set(keyOf(tenant, id), { state, version });
      return version;
    },
    erase: (tenant, id) => {
      known.delete(keyOf(tenant, id));
      return repository.erase(tenant, id);
    },
    forget: () => known.clear(),
  };
};
