import type { Effect } from '#core/effects/effect.ts';
import type { AuditEntry } from '#core/privacy/audit-entry.ts';
import type { AggregateRef } from '#core/shared/aggregate-ref.ts';

/** One aggregate with its outbox and its audit: what one transaction covers. */
export interface Drawer {
  state: { json: string; version: string } | undefined;
  effects: Map<string, Effect>;
  audit: AuditEntry[];
}

/** All aggregates of a store in memory, and the versions it has given out. */
export interface Cabinet {
  drawer(ref: AggregateRef): Drawer;
  drop(ref: AggregateRef): void;
  nextVersion(): string;
}

export const nameOf = ({ tenant, kind, id }: AggregateRef): string => JSON.stringify([tenant, kind, id]);

export const makeCabinet = (): Cabinet => {
  const drawers = new Map<string, Drawer>();
  let versions = 0;
  return {
    drawer: (ref) => {
      const known = drawers.get(nameOf(ref)) ?? { state: undefined, effects: new Map(), audit: [] };
      drawers.set(nameOf(ref), known);
      return known;
    },
    drop: (ref) => void drawers.delete(nameOf(ref)),
    nextVersion: () => `v${(versions += 1)}`,
  };
};
