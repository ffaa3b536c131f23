import type { AuditLog } from '#core/ports/audit-log.ts';
import { asStored } from './as-stored.ts';
import type { Cabinet } from './in-memory-cabinet.ts';
import { cursorAfter, keyOfCursor } from './in-memory-cursor.ts';

const pageSize = 50;

export const makeInMemoryAuditLog = (cabinet: Cabinet): AuditLog => ({
  page: async (of, cursor) => {
    const from = Number(keyOfCursor(cursor) ?? 0);
    const newestLast = [...cabinet.drawer(of).audit].sort((a, b) => a.at.localeCompare(b.at));
    const entries = newestLast.reverse();
    const rows = entries.slice(from, from + pageSize).map(asStored);
    const next = from + pageSize < entries.length ? cursorAfter(String(from + pageSize)) : undefined;
    return await Promise.resolve({ rows, next });
  },
});
