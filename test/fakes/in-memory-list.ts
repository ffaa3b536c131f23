import type { List } from '#core/ports/lists.ts';
import { cursorAfter, keyOfCursor } from './in-memory-cursor.ts';
import { asStored } from './as-stored.ts';

const rowsPerPage = 100;

export const makeInMemoryList = <Row>(): List<Row> => {
  const owners = new Map<string, Map<string, Row>>();
  const rowsOf = (tenant: string, owner: string): Map<string, Row> => {
    const name = JSON.stringify([tenant, owner]);
    const known = owners.get(name) ?? new Map<string, Row>();
    owners.set(name, known);
    return known;
  };
  const sorted = (tenant: string, owner: string): [string, Row][] =>
    [...rowsOf(tenant, owner)].sort(([a], [b]) => (a < b ? -1 : 1));

  return {
    put: (tenant, owner, rowId, row) => {
      rowsOf(tenant, owner).set(rowId, asStored(row));
      return Promise.resolve();
    },
    remove: (tenant, owner, rowId) => {
      rowsOf(tenant, owner).delete(rowId);
      return Promise.resolve();
    },
    page: async (tenant, owner, cursor, limit = rowsPerPage) => {
      const after = keyOfCursor(cursor);
      const left = sorted(tenant, owner).filter(([id]) => after === undefined || id > after);
      const rows = left.slice(0, limit);
      const last = rows.at(-1)?.[0];
      const next = left.length > limit && last !== undefined ? cursorAfter(last) : undefined;
      return await Promise.resolve({ rows: rows.map(([, row]) => asStored(row)), next });
    },
    async *all(tenant, owner) {
      for (const [, row] of sorted(tenant, owner)) yield await Promise.resolve(asStored(row));
    },
    clear: (tenant, owner) => {
      rowsOf(tenant, owner).clear();
      return Promise.resolve();
    },
  };
};
