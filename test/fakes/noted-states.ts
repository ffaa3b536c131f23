import type { Commit, Repository } from '#core/ports/repository.ts';
import type { List } from '#core/ports/lists.ts';
import type { Ports } from '#core/ports/ports.ts';

/** One thing as it was stored, under the name that the data map has for it. */
export type NoteState = (stored: string, state: object) => void;

const notingCommits = (
  repository: Repository<object>,
  kind: string,
  note: NoteState,
): Repository<object> => ({
  ...repository,
  commit: (change: Commit<object>) => {
    note(kind, change.state);
    for (const effect of change.effects ?? []) note('effect', effect);
    for (const entry of change.audit ?? []) note('audit', entry);
    return repository.commit(change);
  },
});

const notingRows = (list: List<object>, name: string, note: NoteState): List<object> => ({
  ...list,
  put: (tenant, owner, rowId, row) => {
    note(`list ${name}`, row);
    return list.put(tenant, owner, rowId, row);
  },
});

const each = <Port>(ports: object, wrap: (port: Port, name: string) => Port): object =>
  Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, wrap(port as Port, name)]));

/** The same ports; everything that is saved in an aggregate or a list is told as it is saved. */
export const noteStates = (ports: Ports, note: NoteState): Ports => ({
  ...ports,
  aggregates: each<Repository<object>>(ports.aggregates, (one, kind) =>
    notingCommits(one, kind, note),
  ) as Ports['aggregates'],
  projections: each<List<object>>(ports.projections, (one, name) =>
    notingRows(one, name, note),
  ) as Ports['projections'],
});
