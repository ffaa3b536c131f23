import type { AuditLog } from '#core/ports/audit-log.ts';
import { asStored } from './as-stored.ts';
import type { Cabinet } from './in-memory-cabinet.ts';

const pageSize = 50;

export const makeInMemoryAuditLog = (cabinet: Cabinet): AuditLog => ({
  page: (of, cursor) => {
    const from = Number(cursor ?? 0);
    const entries = [...cabinet.drawer(of).audit].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
    const rows = entries.slice(from, from + pageSize).map(asStored);
    return Promise.resolve({
      rows,
      next: from + pageSize < entries.length ? String(from + pageSize) : undefined,
    });
  },
});
