import type { DueMarker, DueMarkers } from '#core/ports/outbox.ts';
import { asStored } from './as-stored.ts';
import { nameOf } from './in-memory-cabinet.ts';

const keyOf = ({ ref, due }: DueMarker): string => `${due}|${nameOf(ref)}`;

export const makeInMemoryDueMarkers = (): DueMarkers => {
  const rows = new Map<string, { marker: DueMarker; version: string }>();
  let versions = 0;
  return {
    set: ({ ref, due }) => {
      const marker = asStored({ ref, due });
      rows.set(keyOf(marker), { marker, version: `m${(versions += 1)}` });
      return Promise.resolve();
    },
    due: (now, limit) => {
      const due = [...rows.values()].map(({ marker }) => marker).filter((marker) => marker.due <= now);
      return Promise.resolve(
        due
          .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
          .slice(0, limit)
          .map(asStored),
      );
    },
    see: (marker) => {
      const row = rows.get(keyOf(marker));
      return Promise.resolve(row && { ...asStored(row.marker), version: row.version });
    },
    clear: (seen) => {
      if (rows.get(keyOf(seen))?.version === seen.version) rows.delete(keyOf(seen));
      return Promise.resolve();
    },
  };
};
